package org.panro.accounts.verification;

import io.smallrye.mutiny.Multi;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.panro.accounts.company.Company;
import org.panro.accounts.company.CompanyRepository;
import org.panro.contracts.accounts.VerificationApi.VerificationView;
import org.panro.contracts.accounts.VerificationStatus;
import org.panro.contracts.value.LocalizedText;
import org.panro.contracts.value.Page;
import org.panro.contracts.value.PageParams;
import org.panro.shared.identity.Caller;
import org.panro.shared.identity.CurrentCaller;
import org.panro.shared.identity.Role;
import org.panro.shared.paging.NewestFirst;
import org.panro.shared.problem.Problems;

/** Applications as their readers may see them. */
@ApplicationScoped
class VerificationReading {
  private final VerificationRepository applications;
  private final CompanyRepository companies;
  private final DocumentRepository documents;
  private final CurrentCaller caller;
  private final NewestFirst newestFirst;

  VerificationReading(
      VerificationRepository applications,
      CompanyRepository companies,
      DocumentRepository documents,
      CurrentCaller caller,
      NewestFirst newestFirst) {
    this.applications = applications;
    this.companies = companies;
    this.documents = documents;
    this.caller = caller;
    this.newestFirst = newestFirst;
  }

  Uni<VerificationView> get(UUID id) {
    Caller reader = caller.get();
    return applications
        .findById(id)
        .chain(
            application -> {
              if (application == null
                  || !(seesAll(reader) || application.companyId.equals(reader.companyId()))) {
                throw Problems.notFound();
              }
              return view(application);
            });
  }

  Uni<Page<VerificationView>> list(
      @Nullable String state, @Nullable UUID company, PageParams page) {
    Caller reader = caller.get();
    StringBuilder where = new StringBuilder("true = true");
    Map<String, Object> values = new HashMap<>();
    if (!seesAll(reader)) {
      where.append(" and companyId = :own");
      values.put("own", reader.companyId());
    }
    if (company != null) {
      where.append(" and companyId = :company");
      values.put("company", company);
    }
    if (state != null) {
      where.append(" and state = :state");
      values.put("state", state(state));
    }
    return newestFirst
        .page(applications, where.toString(), values, page, application -> application.id)
        .chain(
            found ->
                views(found.items()).map(views -> new Page<>(views, found.total(), found.next())));
  }

  private Uni<List<VerificationView>> views(List<VerificationRow> shown) {
    return Multi.createFrom()
        .iterable(shown)
        .onItem()
        .transformToUniAndConcatenate(this::view)
        .collect()
        .asList();
  }

  Uni<VerificationView> view(VerificationRow application) {
    return companies
        .findById(application.companyId)
        .chain(
            company ->
                documents
                    .ofCompany(application.companyId, application.submission.documents())
                    .map(proofs -> view(application, company, proofs)));
  }

  private static VerificationView view(
      VerificationRow application, Company company, List<DocumentRow> proofs) {
    return new VerificationView(
        application.id,
        application.version,
        application.companyId,
        company.name(),
        company.country(),
        application.state,
        application.submission,
        proofs.stream().map(DocumentRow::view).toList(),
        application.submittedAt,
        application.decisions.taken());
  }

  private static boolean seesAll(Caller reader) {
    return reader.is(Role.ADMIN) || reader.is(Role.AGENT);
  }

  private static VerificationStatus state(String word) {
    return Arrays.stream(VerificationStatus.values())
        .filter(status -> status.word().equals(word))
        .findFirst()
        .orElseThrow(
            () ->
                Problems.invalid(
                    "state", new LocalizedText("알 수 없는 상태예요.", "This is not a state.")));
  }
}
