package org.panro.accounts.company;

import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.panro.contracts.accounts.CompanyView;
import org.panro.contracts.accounts.VerificationStatus;
import org.panro.contracts.value.Page;
import org.panro.contracts.value.PageParams;
import org.panro.shared.identity.Caller;
import org.panro.shared.identity.CurrentCaller;
import org.panro.shared.identity.Role;
import org.panro.shared.paging.NewestFirst;
import org.panro.shared.problem.Problems;

/** Companies as their readers may see them. */
@ApplicationScoped
class CompanyReading {
  private final CompanyRepository companies;
  private final CurrentCaller caller;
  private final NewestFirst newestFirst;

  CompanyReading(CompanyRepository companies, CurrentCaller caller, NewestFirst newestFirst) {
    this.companies = companies;
    this.caller = caller;
    this.newestFirst = newestFirst;
  }

  Uni<CompanyView> get(UUID id) {
    Optional<Caller> reader = caller.ifSignedIn();
    return companies
        .findById(id)
        .map(
            company -> {
              if (company == null || !(company.isPublic() || isInside(reader, company.id))) {
                throw Problems.notFound();
              }
              return seenBy(reader, company);
            });
  }

  Uni<Page<CompanyView>> list(@Nullable String q, @Nullable Boolean seller, PageParams page) {
    Optional<Caller> reader = caller.ifSignedIn();
    Map<String, Object> values = new HashMap<>();
    String where = "archived = false";
    if (!reader.filter(CompanyReading::seesAll).isPresent()) {
      where += " and (verification = :verified or id = :own)";
      values.put("verified", VerificationStatus.VERIFIED);
      values.put("own", reader.map(Caller::companyId).orElse(new UUID(0, 0)));
    }
    if (q != null && !q.isBlank()) {
      where += " and searchedName like :part escape '!'";
      values.put("part", "%" + literally(q.strip().toLowerCase(Locale.ROOT)) + "%");
    }
    if (seller != null) {
      where += " and seller = :seller";
      values.put("seller", seller);
    }
    return newestFirst
        .page(companies, where, values, page, company -> company.id)
        .map(
            found ->
                new Page<>(
                    found.items().stream().map(company -> seenBy(reader, company)).toList(),
                    found.total(),
                    found.next()));
  }

  private static CompanyView seenBy(Optional<Caller> reader, Company company) {
    return isInside(reader, company.id) ? company.view() : company.publicView();
  }

  private static boolean isInside(Optional<Caller> reader, UUID company) {
    return reader
        .filter(member -> member.companyId().equals(company) || seesAll(member))
        .isPresent();
  }

  private static boolean seesAll(Caller member) {
    return member.is(Role.AGENT) || member.is(Role.ADMIN);
  }

  private static String literally(String part) {
    return part.replace("!", "!!").replace("%", "!%").replace("_", "!_");
  }
}
