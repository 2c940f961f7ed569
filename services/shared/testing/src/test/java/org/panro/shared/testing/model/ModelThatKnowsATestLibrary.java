package org.panro.shared.testing.model;

import org.assertj.core.api.Assertions;

/** Breaks the purity of models, for the test of that rule. */
public final class ModelThatKnowsATestLibrary {

  public void check(boolean fact) {
    Assertions.assertThat(fact).isTrue();
  }
}
