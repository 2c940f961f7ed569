package org.panro.contracts.notifications;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.panro.contracts.value.LocalizedText;
import org.panro.contracts.value.Resource;

/**
 * Something a member should know.
 *
 * @param kind stable word, such as {@code match-found} or {@code quotation-sent}
 * @param title one line
 * @param text what happened, what it means, what to do next
 * @param link path of the page it is about, without the language, such as {@code /deals/{id}}
 * @param readAt absent while unread
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record Notice(
    UUID id,
    long version,
    String kind,
    LocalizedText title,
    LocalizedText text,
    String link,
    Instant at,
    @Nullable Instant readAt)
    implements Resource {}
