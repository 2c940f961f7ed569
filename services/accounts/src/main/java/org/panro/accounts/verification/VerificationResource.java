package org.panro.accounts.verification;

import io.quarkus.hibernate.reactive.panache.common.WithSession;
import io.quarkus.security.Authenticated;
import io.smallrye.mutiny.Uni;
import jakarta.annotation.security.RolesAllowed;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.panro.contracts.accounts.VerificationApi;
import org.panro.contracts.value.Page;
import org.panro.contracts.value.PageParams;
import org.panro.shared.command.Command;
import org.panro.shared.identity.Role;

@Authenticated
class VerificationResource implements VerificationApi {
  private final Verifications verifications;
  private final VerificationReading reading;

  VerificationResource(Verifications verifications, VerificationReading reading) {
    this.verifications = verifications;
    this.reading = reading;
  }

  @Override
  @WithSession
  public Uni<Page<VerificationView>> list(
      @Nullable String state, @Nullable UUID company, PageParams page) {
    return reading.list(state, company, page);
  }

  @Override
  @WithSession
  public Uni<VerificationView> get(UUID id) {
    return reading.get(id);
  }

  @Override
  @Command(status = 201)
  public Uni<VerificationView> submit(Submission submission) {
    return verifications.submit(submission);
  }

  @Override
  @RolesAllowed(Role.ADMINS)
  @Command
  public Uni<VerificationView> decide(UUID id, Verdict verdict) {
    return verifications.decide(id, verdict);
  }
}
