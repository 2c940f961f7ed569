package org.panro.accounts.provisioning;

import java.time.Duration;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** What may be due in Keycloak; those that keep personal data waiting give up after a day. */
public enum TaskKind {
  FOUND_COMPANY(Duration.ofDays(1)),
  SEND_INVITATION(Duration.ofDays(1)),
  END_UNANSWERED(null),
  ALIGN_ACCOUNT(null),
  REMOVE_ACCOUNT(null);

  private final @Nullable Duration patience;

  TaskKind(@Nullable Duration patience) {
    this.patience = patience;
  }

  Optional<Duration> patience() {
    return Optional.ofNullable(patience);
  }
}
