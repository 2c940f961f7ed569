package org.panro.portal.admin;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.panro.contracts.accounts.VerificationApi.Submission;
import org.panro.contracts.accounts.VerificationApi.VerificationView;
import org.panro.contracts.accounts.VerificationStatus;
import org.panro.contracts.value.LocalizedText;
import org.panro.contracts.value.Page;
import org.panro.portal.client.Part;

class ApplicationPageTest {
  private static final VerificationView FIRST = application("2026-11-20T03:00:00Z");
  private static final VerificationView SECOND = application("2026-11-24T03:00:00Z");

  @Test
  void theNewestApplicationIsTheOneToDecideOn() {
    assertThat(ApplicationPage.newer(FIRST, all())).isEqualTo(SECOND.id());
    assertThat(ApplicationPage.newer(SECOND, all())).isNull();
  }

  @Test
  void anApplicationIsDecidedOnWhereTheOthersAreNotKnown() {
    assertThat(ApplicationPage.newer(FIRST, new Part<>(Optional.empty()))).isNull();
  }

  private static Part<Page<VerificationView>> all() {
    return new Part<>(Optional.of(new Page<>(List.of(SECOND, FIRST), 2, null)));
  }

  private static VerificationView application(String submittedAt) {
    return new VerificationView(
        UUID.randomUUID(),
        0,
        UUID.randomUUID(),
        new LocalizedText("한빛정밀", "Hanbit Precision"),
        "KR",
        VerificationStatus.PENDING,
        new Submission("124-81-00998", List.of(UUID.randomUUID()), null),
        List.of(),
        Instant.parse(submittedAt),
        List.of());
  }
}
