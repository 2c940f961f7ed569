package org.panro.deals.deal.application;

import org.panro.deals.deal.model.rule.Rule;
import org.panro.shared.problem.Problems;

/** Turns a broken rule into the problem that names it. */
public final class Rules {
  private Rules() {}

  /** Fails with 409, the code and the text of the first rule that is broken. */
  public static void require(Rule... rules) {
    Rule.firstBroken(rules)
        .ifPresent(
            broken -> {
              throw Problems.ruleBroken(broken.code(), broken.text());
            });
  }
}
