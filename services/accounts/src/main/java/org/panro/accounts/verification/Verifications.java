package org.panro.accounts.verification;

import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.util.HashSet;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import org.panro.accounts.company.Company;
import org.panro.accounts.company.CompanyRepository;
import org.panro.accounts.registration.RegistrationNumbers;
import org.panro.contracts.accounts.VerificationApi.Outcome;
import org.panro.contracts.accounts.VerificationApi.Submission;
import org.panro.contracts.accounts.VerificationApi.Verdict;
import org.panro.contracts.accounts.VerificationApi.VerificationView;
import org.panro.contracts.value.LocalizedText;
import org.panro.shared.audit.Audit;
import org.panro.shared.command.Preconditions;
import org.panro.shared.identity.Caller;
import org.panro.shared.identity.CurrentCaller;
import org.panro.shared.outbox.Outbox;
import org.panro.shared.problem.Problems;

/** A company applies for verification, an administrator decides. */
@ApplicationScoped
class Verifications {
  private final VerificationRepository applications;
  private final CompanyRepository companies;
  private final DocumentRepository documents;
  private final VerificationReading reading;
  private final Outbox outbox;
  private final Audit audit;
  private final Clock clock;
  private final CurrentCaller caller;
  private final Preconditions preconditions;

  Verifications(
      VerificationRepository applications,
      CompanyRepository companies,
      DocumentRepository documents,
      VerificationReading reading,
      Outbox outbox,
      Audit audit,
      Clock clock,
      CurrentCaller caller,
      Preconditions preconditions) {
    this.applications = applications;
    this.companies = companies;
    this.documents = documents;
    this.reading = reading;
    this.outbox = outbox;
    this.audit = audit;
    this.clock = clock;
    this.caller = caller;
    this.preconditions = preconditions;
  }

  Uni<VerificationView> submit(Submission stated) {
    Caller member = caller.get();
    member.requireEditor();
    Set<UUID> proofs = new HashSet<>(stated.documents());
    return documents
        .ofCompany(member.company(), proofs)
        .invoke(
            found -> {
              if (found.size() != proofs.size()) {
                throw unknownDocument();
              }
            })
        .chain(() -> applications.hasPending(member.company()))
        .invoke(
            pending -> {
              if (pending) {
                throw alreadyPending();
              }
            })
        .chain(() -> companies.held(member.company()))
        .chain(company -> submit(company, stated, member));
  }

  private Uni<VerificationView> submit(Company company, Submission stated, Caller member) {
    String number =
        Objects.requireNonNull(
            RegistrationNumbers.accepted(company.country(), stated.registrationNumber()),
            "a submission has a number");
    VerificationRow application =
        VerificationRow.of(
            company.id(),
            new Submission(number, stated.documents(), stated.note()),
            clock.instant());
    company.applyForVerification();
    return applications
        .persistAndFlush(application)
        .chain(() -> told(company, application, member, Map.of()))
        .chain(() -> reading.view(application));
  }

  Uni<VerificationView> decide(UUID id, Verdict verdict) {
    requireReason(verdict);
    return applications
        .findById(id)
        .onItem()
        .ifNull()
        .failWith(Problems::notFound)
        .invoke(application -> preconditions.require(application.version))
        .call(
            application -> applications.isNewest(application).invoke(Verifications::requireNewest))
        .chain(
            application ->
                companies
                    .held(application.companyId)
                    .chain(company -> decide(application, company, verdict)));
  }

  private Uni<VerificationView> decide(
      VerificationRow application, Company company, Verdict verdict) {
    String number = application.submission.registrationNumber();
    Uni<Void> mayBe =
        verdict.outcome() == Outcome.VERIFIED
            ? companies.requireAlone(company, number)
            : Uni.createFrom().voidItem();
    return mayBe
        .invoke(
            () -> {
              application.decide(verdict, clock.instant());
              company.decide(verdict.outcome(), number, verdict.trusted());
            })
        .chain(applications::flush)
        .chain(
            () ->
                told(
                    company,
                    application,
                    caller.get(),
                    Map.of("outcome", verdict.outcome(), "trusted", verdict.trusted())))
        .chain(() -> reading.view(application));
  }

  private Uni<Void> told(
      Company company, VerificationRow application, Caller actor, Map<String, ?> detail) {
    String action = detail.isEmpty() ? "apply" : "decide";
    return outbox
        .record(company.event())
        .chain(() -> audit.record(actor.actor(), action, "verification", application.id, detail));
  }

  private static void requireReason(Verdict verdict) {
    if (verdict.outcome() != Outcome.VERIFIED && verdict.reason() == null) {
      throw Problems.invalid(
          "reason",
          new LocalizedText("회사가 볼 사유를 적어 주세요.", "The company needs a reason it can act on."));
    }
  }

  private static void requireNewest(boolean newest) {
    if (!newest) {
      throw Problems.ruleBroken(
          "newer-application",
          new LocalizedText(
              "더 새로운 신청이 있어요. 그 신청을 판단해 주세요.",
              "There is a newer application; decide on that one."));
    }
  }

  private static RuntimeException unknownDocument() {
    return Problems.invalid(
        "documents",
        new LocalizedText("올리지 않은 문서가 들어 있어요.", "A document was not uploaded by the company."));
  }

  private static RuntimeException alreadyPending() {
    return Problems.ruleBroken(
        "application-is-pending",
        new LocalizedText("이미 확인 중이에요.", "An application is being looked at already."));
  }
}
