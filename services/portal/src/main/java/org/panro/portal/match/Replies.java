package org.panro.portal.match;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.panro.contracts.matching.MatchesApi.Reply;
import org.panro.portal.form.Form;

/** Answers to matches as their forms send them. */
public final class Replies {
  private Replies() {}

  /** The list of reasons for a no. */
  public static List<Refusal> refusals() {
    return List.of(Refusal.values());
  }

  /** Interest, or none with a reason of the list and own words. */
  public static Reply of(Form form) {
    if (form.isChosen("interested", "true")) {
      return new Reply(true, null);
    }
    return new Reply(false, reason(form));
  }

  private static @Nullable String reason(Form form) {
    String words = form.value("words");
    return Refusal.of(form.value("reason"))
        .map(refusal -> words.isEmpty() ? refusal.forBoth() : refusal.forBoth() + "\n" + words)
        .orElse(words.isEmpty() ? null : words);
  }
}
