package org.panro.deals.deal.model.rule;

import java.util.Locale;
import java.util.Optional;
import org.panro.contracts.value.LocalizedText;

/** A rule of the business about one intended act: the type's name is its sentence. */
public interface Rule {

  boolean isBroken();

  /** What is missing or in the way, for people. */
  LocalizedText text();

  /** The rule's name as a code, such as {@code a-company-signs-once}. */
  default String code() {
    return getClass()
        .getSimpleName()
        .replaceAll("(?<=.)(?=\\p{Upper})", "-")
        .toLowerCase(Locale.ROOT);
  }

  /** The first of the rules that is broken. */
  static Optional<Rule> firstBroken(Rule... rules) {
    for (Rule rule : rules) {
      if (rule.isBroken()) {
        return Optional.of(rule);
      }
    }
    return Optional.empty();
  }
}
