package org.panro.contracts.event;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.panro.contracts.catalog.AlertPace;
import org.panro.contracts.value.LocalizedText;

/**
 * New products fit a saved search; each is told of once.
 *
 * @param aggregateId the saved search
 * @param version counts its alerts
 * @param memberId whose search it is
 * @param name as the member calls it
 * @param parameters of the search
 * @param products the newest of them, ten at most
 * @param total how many there are
 * @param stopToken stops further alerts without signing in
 */
@EventType(topic = "saved-search", value = "org.panro.saved-search.matched.v1")
public record SavedSearchMatched(
    UUID aggregateId,
    long version,
    UUID memberId,
    String name,
    Map<String, List<String>> parameters,
    AlertPace alert,
    List<NewProduct> products,
    long total,
    String stopToken)
    implements IntegrationEvent {

  /** A product that fits. */
  public record NewProduct(UUID id, LocalizedText name) {}
}
