package org.panro.matching.match.application;

import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.panro.contracts.matching.MatchStatus;
import org.panro.contracts.matching.MatchView;
import org.panro.contracts.value.LocalizedText;
import org.panro.contracts.value.Page;
import org.panro.contracts.value.PageParams;
import org.panro.matching.copy.Companies;
import org.panro.matching.copy.CompanyCopy;
import org.panro.matching.match.infrastructure.MatchRepository;
import org.panro.matching.match.infrastructure.StoredMatch;
import org.panro.shared.identity.Caller;
import org.panro.shared.identity.CurrentCaller;
import org.panro.shared.identity.Role;
import org.panro.shared.paging.Cursors;
import org.panro.shared.problem.Problems;

/** Matches as their readers may see them: a company its own, agents all. */
@ApplicationScoped
public class MatchReading {
  private final MatchRepository matches;
  private final Companies companies;
  private final CurrentCaller caller;
  private final Cursors cursors;

  MatchReading(
      MatchRepository matches, Companies companies, CurrentCaller caller, Cursors cursors) {
    this.matches = matches;
    this.companies = companies;
    this.caller = caller;
    this.cursors = cursors;
  }

  public Uni<Page<MatchView>> list(
      @Nullable UUID request, @Nullable UUID product, @Nullable String state, PageParams page) {
    Map<String, Object> values = new HashMap<>();
    StringBuilder where = new StringBuilder("state <> :expired");
    values.put("expired", MatchStatus.EXPIRED);
    narrow(where, values, "requestId", request);
    narrow(where, values, "productId", product);
    narrow(where, values, "state", state == null ? null : state(state));
    Caller reader = caller.get();
    if (!reader.is(Role.AGENT)) {
      where.append(" and (buyerId = :company or sellerId = :company)");
      values.put("company", reader.company());
    }
    int skipped = page.cursor() == null ? 0 : Integer.parseInt(cursors.decode(page.cursor()));
    return matches
        .ranked(where.toString(), values, skipped, page.size())
        .chain(
            found ->
                matches
                    .count(where.toString(), values)
                    .chain(total -> page(found, total, skipped + page.size())));
  }

  private Uni<Page<MatchView>> page(List<StoredMatch> found, long total, int end) {
    String next = end < total ? cursors.encode(Integer.toString(end)) : null;
    return companies
        .known(found.stream().map(match -> match.sellerId).distinct().toList())
        .map(
            sellers ->
                new Page<>(
                    found.stream().map(match -> view(match, sellers)).toList(), total, next));
  }

  public Uni<MatchView> get(UUID id) {
    return matches
        .findById(id)
        .chain(
            match -> {
              Caller reader = caller.get();
              if (match == null
                  || !(reader.is(Role.AGENT)
                      || match.buyerId.equals(reader.company())
                      || match.sellerId.equals(reader.company()))) {
                throw Problems.notFound();
              }
              return view(match);
            });
  }

  public Uni<MatchView> view(StoredMatch match) {
    return companies.known(List.of(match.sellerId)).map(sellers -> view(match, sellers));
  }

  private MatchView view(StoredMatch match, Map<UUID, CompanyCopy> sellers) {
    CompanyCopy seller = sellers.get(match.sellerId);
    return new MatchView(
        match.id,
        match.version,
        new MatchView.Product(
            match.productId,
            match.sku,
            match.productName,
            new MatchView.Seller(match.sellerId, seller == null ? null : seller.name())),
        new MatchView.Request(match.requestId, match.requestTitle),
        match.score,
        match.buyerFit,
        match.sellerFit,
        findings(match.findings.reasons()),
        findings(match.findings.gaps()),
        match.state,
        match.buyerAnswer,
        match.sellerAnswer,
        match.dealId);
  }

  /** A seller reads its own weights, everybody else the buyer's. */
  private List<MatchView.Finding> findings(List<StoredMatch.Finding> stored) {
    boolean seller = caller.get().is(Role.SELLER);
    return stored.stream()
        .map(
            found ->
                new MatchView.Finding(
                    found.criterion(),
                    found.verdict(),
                    seller ? found.sellerWeight() : found.buyerWeight(),
                    found.score(),
                    found.text()))
        .toList();
  }

  private static void narrow(
      StringBuilder where, Map<String, Object> values, String field, @Nullable Object value) {
    if (value != null) {
      where.append(" and ").append(field).append(" = :").append(field);
      values.put(field, value);
    }
  }

  private static MatchStatus state(String word) {
    try {
      return MatchStatus.valueOf(word.toUpperCase(Locale.ROOT));
    } catch (IllegalArgumentException unknown) {
      throw Problems.invalid("state", new LocalizedText("그런 상태는 없어요.", "There is no such state."));
    }
  }
}
