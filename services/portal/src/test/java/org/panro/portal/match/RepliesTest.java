package org.panro.portal.match;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.panro.contracts.matching.MatchesApi.Reply;
import org.panro.portal.form.Form;

class RepliesTest {

  @Test
  void interestNeedsNoReason() {
    assertThat(Replies.of(Form.empty().with("interested", "true").with("reason", "PRICE")))
        .isEqualTo(new Reply(true, null));
  }

  @Test
  void aReasonOfTheListIsSaidInBothLanguages() {
    Reply reply = Replies.of(Form.empty().with("interested", "false").with("reason", "PRICE"));

    assertThat(reply.interested()).isFalse();
    assertThat(reply.reason()).contains("가격").contains("price");
  }

  @Test
  void ownWordsFollowTheReason() {
    Form form =
        Form.empty()
            .with("interested", "false")
            .with("reason", "QUANTITY")
            .with("words", "We need ten only.");

    assertThat(Replies.of(form).reason()).endsWith("We need ten only.");
  }

  @Test
  void anUnknownReasonLeavesTheOwnWords() {
    Form form =
        Form.empty().with("interested", "false").with("reason", "nothing").with("words", "Later.");

    assertThat(Replies.of(form).reason()).isEqualTo("Later.");
  }
}
