package org.panro.contracts.event;

import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.panro.contracts.value.LocalizedText;

/**
 * A category as it now is.
 *
 * @param aggregateId the category; products name it by its {@code code}
 * @param parent code of the parent, null at the top
 * @param hsChapters chapters of the Harmonized System that its goods usually fall under
 */
@EventType(topic = "category", value = "org.panro.category.state.v1")
public record CategoryState(
    UUID aggregateId,
    long version,
    String code,
    LocalizedText name,
    @Nullable String parent,
    List<String> hsChapters)
    implements IntegrationEvent {}
