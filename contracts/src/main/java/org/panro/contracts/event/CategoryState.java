package org.panro.contracts.event;

import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.panro.contracts.catalog.CategoryAttribute;
import org.panro.contracts.value.LocalizedText;

/**
 * A category as it now is.
 *
 * @param aggregateId the category; products name it by its {@code code}
 * @param parent code of the parent, null at the top
 * @param hsChapters chapters of the Harmonized System that its goods usually fall under
 * @param hsHeadings headings of four digits, or six; earlier events do not tell them
 * @param attributes what buyers filter its goods by; earlier events do not tell them
 * @param retired whether it is offered no longer
 */
@EventType(topic = "category", value = "org.panro.category.state.v1")
public record CategoryState(
    UUID aggregateId,
    long version,
    String code,
    LocalizedText name,
    @Nullable String parent,
    List<String> hsChapters,
    List<String> hsHeadings,
    List<CategoryAttribute> attributes,
    boolean retired)
    implements IntegrationEvent {

  public CategoryState {
    hsHeadings = List.copyOf(Objects.requireNonNullElse(hsHeadings, List.of()));
    attributes = List.copyOf(Objects.requireNonNullElse(attributes, List.of()));
  }
}
