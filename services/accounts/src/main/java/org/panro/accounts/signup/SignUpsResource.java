package org.panro.accounts.signup;

import io.quarkus.hibernate.reactive.panache.common.WithSession;
import io.smallrye.mutiny.Uni;
import jakarta.annotation.security.PermitAll;
import java.time.Clock;
import java.util.UUID;
import org.panro.accounts.provisioning.DueTasks;
import org.panro.accounts.provisioning.TaskKind;
import org.panro.accounts.registration.RegistrationNumbers;
import org.panro.contracts.accounts.SignUpsApi;
import org.panro.contracts.value.LocalizedText;
import org.panro.shared.command.Command;
import org.panro.shared.problem.Problems;

@PermitAll
class SignUpsResource implements SignUpsApi {
  private final SignUpRepository signUps;
  private final DueTasks tasks;
  private final Clock clock;

  SignUpsResource(SignUpRepository signUps, DueTasks tasks, Clock clock) {
    this.signUps = signUps;
    this.tasks = tasks;
    this.clock = clock;
  }

  @Override
  @Command(status = 202)
  public Uni<SignUpView> signUp(SignUp request) {
    check(request);
    return signUps
        .persistAndFlush(SignUpRow.of(request, clock.instant()))
        .call(signUp -> tasks.add(TaskKind.FOUND_COMPANY, signUp.id))
        .map(SignUpRow::view);
  }

  @Override
  @WithSession
  public Uni<SignUpView> get(UUID id) {
    return signUps.findById(id).onItem().ifNull().failWith(Problems::notFound).map(SignUpRow::view);
  }

  private static void check(SignUp request) {
    NewCompany company = request.company();
    if (!company.seller() && !company.buyer()) {
      throw Problems.invalid(
          "company.seller",
          new LocalizedText("판매나 구매 중 하나는 골라 주세요.", "Choose to sell, to buy or both."));
    }
    RegistrationNumbers.accepted(company.facts().country(), company.facts().registrationNumber());
    SignUpNeedsItsConsents.check(request.consents());
  }
}
