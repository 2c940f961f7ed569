package org.panro.shared.paging;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.quarkiverse.resteasy.problem.HttpProblem;
import org.junit.jupiter.api.Test;

class CursorsTest {
  private final Cursors cursors = new Cursors("a key of this test");

  @Test
  void aCursorGivesItsPositionBack() {
    assertThat(cursors.decode(cursors.encode("3.5|축 17"))).isEqualTo("3.5|축 17");
  }

  @Test
  void aCursorOfAnotherKeyIsRefused() {
    String foreign = new Cursors("another key").encode("1");
    assertThatThrownBy(() -> cursors.decode(foreign))
        .isInstanceOfSatisfying(
            HttpProblem.class, problem -> assertThat(problem.getStatusCode()).isEqualTo(400));
  }

  @Test
  void textThatIsNoCursorIsRefused() {
    for (String text : new String[] {"", "?", "abc", "1' or '1'='1"}) {
      assertThatThrownBy(() -> cursors.decode(text)).isInstanceOf(HttpProblem.class);
    }
  }
}
