package org.panro.notifications.mail;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.util.UUID;
import org.junit.jupiter.api.Test;

class MailRowTest {
  private static final Instant NOON = Instant.parse("2026-06-01T12:00:00Z");
  private final MailRow mail = MailRow.due(new UUID(0, 1), NOON);

  @Test
  void aTakenMailIsPutOff() {
    mail.take(NOON);
    assertThat(mail.dueAt).isEqualTo(NOON.plus(Duration.ofMinutes(1)));
  }

  @Test
  void thePausesGrow() {
    mail.take(NOON);
    mail.take(NOON);
    mail.take(NOON);
    assertThat(mail.dueAt).isEqualTo(NOON.plus(Duration.ofMinutes(16)));
  }

  @Test
  void aSentMailIsNotDueAgain() {
    mail.take(NOON);
    mail.sent(NOON);
    assertThat(mail.dueAt).isNull();
    assertThat(mail.sentAt).isEqualTo(NOON);
  }

  @Test
  void afterTheLastTryItIsGivenUpWithItsCause() {
    for (int tries = 0; tries < MailRow.MOST_TRIES; tries++) {
      assertThat(mail.dueAt).isNotNull();
      mail.take(NOON);
      mail.failed("the server is away");
    }
    assertThat(mail.dueAt).isNull();
    assertThat(mail.cause).isEqualTo("the server is away");
  }
}
