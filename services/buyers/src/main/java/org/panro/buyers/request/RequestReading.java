package org.panro.buyers.request;

import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.panro.buyers.company.Companies;
import org.panro.buyers.company.CompanyCopy;
import org.panro.buyers.profile.BuyerProfiles;
import org.panro.contracts.buyers.SourcingNeed;
import org.panro.contracts.buyers.SourcingRequestStatus;
import org.panro.contracts.buyers.SourcingRequestView;
import org.panro.contracts.buyers.Visibility;
import org.panro.contracts.value.LocalizedText;
import org.panro.contracts.value.Page;
import org.panro.contracts.value.PageParams;
import org.panro.shared.identity.Caller;
import org.panro.shared.identity.CurrentCaller;
import org.panro.shared.identity.Role;
import org.panro.shared.paging.NewestFirst;
import org.panro.shared.problem.Problems;

/**
 * Requests as their readers may see them: the buyer and agents whole, others without target prices
 * and without the buyer's name unless it shows it.
 */
@ApplicationScoped
class RequestReading {
  private final SourcingRequestRepository requests;
  private final Companies companies;
  private final BuyerProfiles profiles;
  private final CurrentCaller caller;
  private final NewestFirst newestFirst;

  RequestReading(
      SourcingRequestRepository requests,
      Companies companies,
      BuyerProfiles profiles,
      CurrentCaller caller,
      NewestFirst newestFirst) {
    this.requests = requests;
    this.companies = companies;
    this.profiles = profiles;
    this.caller = caller;
    this.newestFirst = newestFirst;
  }

  Uni<SourcingRequestView> get(UUID id) {
    return requests
        .findById(id)
        .chain(
            request -> {
              if (request == null || !maySee(request)) {
                throw Problems.notFound();
              }
              return view(request);
            });
  }

  Uni<Page<SourcingRequestView>> list(String scope, @Nullable String state, PageParams page) {
    Optional<UUID> own =
        caller.ifSignedIn().filter(member -> member.is(Role.BUYER)).map(Caller::company);
    Map<String, Object> values = new HashMap<>();
    String where;
    if (own.isPresent() && !scope.equals("public")) {
      where = "buyerId = :buyer";
      values.put("buyer", own.get());
      if (state != null) {
        where += " and state = :state";
        values.put("state", state(state));
      }
    } else {
      where = "state = :state and visibility = :visibility";
      values.put("state", SourcingRequestStatus.PUBLISHED);
      values.put("visibility", Visibility.PUBLIC);
    }
    return newestFirst
        .page(requests, where, values, page, request -> request.id)
        .chain(
            found ->
                views(found.items()).map(views -> new Page<>(views, found.total(), found.next())));
  }

  Uni<SourcingRequestView> view(SourcingRequest request) {
    return views(List.of(request)).map(List::getFirst);
  }

  private Uni<List<SourcingRequestView>> views(List<SourcingRequest> shown) {
    Set<UUID> buyers =
        shown.stream().map(request -> request.buyerId).collect(Collectors.toUnmodifiableSet());
    return companies
        .known(buyers)
        .chain(
            known ->
                profiles
                    .showingTheirName(buyers)
                    .map(
                        named ->
                            shown.stream()
                                .map(
                                    request ->
                                        view(
                                            request,
                                            known.get(request.buyerId),
                                            named.contains(request.buyerId)))
                                .toList()));
  }

  private SourcingRequestView view(
      SourcingRequest request, @Nullable CompanyCopy buyer, boolean nameShown) {
    boolean whole = seesAll(request);
    boolean named = whole || nameShown;
    return new SourcingRequestView(
        request.id,
        request.version,
        request.state,
        named ? request.buyerId : null,
        named && buyer != null ? buyer.name() : null,
        buyer == null ? null : buyer.country(),
        whole ? request.need : withoutTargets(request.need),
        whole ? request.invited.companies() : List.of(),
        request.updatedAt);
  }

  private static SourcingNeed withoutTargets(SourcingNeed need) {
    return need.withItems(
        need.items().stream()
            .map(item -> new SourcingNeed.Item(item.name(), item.quantity(), item.unit(), null))
            .toList());
  }

  private boolean seesAll(SourcingRequest request) {
    return caller
        .ifSignedIn()
        .filter(member -> member.company().equals(request.buyerId) || member.is(Role.AGENT))
        .isPresent();
  }

  private boolean maySee(SourcingRequest request) {
    return request.isPublic()
        || seesAll(request)
        || caller.ifSignedIn().filter(member -> request.isKnownTo(member.company())).isPresent();
  }

  private static SourcingRequestStatus state(String word) {
    try {
      return SourcingRequestStatus.valueOf(word.toUpperCase(Locale.ROOT));
    } catch (IllegalArgumentException unknown) {
      throw Problems.invalid("state", new LocalizedText("그런 상태는 없어요.", "There is no such state."));
    }
  }
}
