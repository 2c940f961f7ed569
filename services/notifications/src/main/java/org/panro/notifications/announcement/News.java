package org.panro.notifications.announcement;

import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.panro.contracts.value.LocalizedText;

/**
 * Something to tell, whoever is to hear it.
 *
 * @param occasion names what happened; a member hears of it once
 * @param link path of the page it is about, without the language
 * @param values of the wording's blanks
 * @param actor the member who did it and need not be told, null where nobody's act is known
 * @param stop path of the page that stops such news for good, without the language, null where only
 *     all mails can be stopped
 */
public record News(
    Kind kind,
    String occasion,
    String link,
    Map<String, LocalizedText> values,
    @Nullable UUID actor,
    @Nullable String stop) {

  public News(
      Kind kind,
      String occasion,
      String link,
      Map<String, LocalizedText> values,
      @Nullable UUID actor) {
    this(kind, occasion, link, values, actor, null);
  }
}
