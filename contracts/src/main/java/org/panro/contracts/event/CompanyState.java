package org.panro.contracts.event;

import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.panro.contracts.accounts.VerificationStatus;
import org.panro.contracts.value.LocalizedText;

/**
 * A company as it now is.
 *
 * @param aggregateId the company
 * @param country ISO 3166-1 alpha-2
 * @param factoryLevel 1 to 5 with its evidence in accounts, null where not certified
 * @param archived whether it has left the marketplace
 */
@EventType(topic = "company", value = "org.panro.company.state.v1")
public record CompanyState(
    UUID aggregateId,
    long version,
    LocalizedText name,
    String country,
    boolean seller,
    boolean buyer,
    VerificationStatus verification,
    boolean trusted,
    @Nullable Integer factoryLevel,
    boolean archived)
    implements IntegrationEvent {}
