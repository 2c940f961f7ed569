package org.panro.matching.match.web;

import io.quarkus.hibernate.reactive.panache.common.WithSession;
import io.quarkus.security.Authenticated;
import io.smallrye.mutiny.Uni;
import jakarta.annotation.security.RolesAllowed;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.panro.contracts.matching.MatchView;
import org.panro.contracts.matching.MatchesApi;
import org.panro.contracts.value.Page;
import org.panro.contracts.value.PageParams;
import org.panro.matching.match.application.MatchActions;
import org.panro.matching.match.application.MatchReading;
import org.panro.matching.match.application.Offers;
import org.panro.shared.command.Command;
import org.panro.shared.identity.Role;

@Authenticated
class MatchesResource implements MatchesApi {
  private final MatchActions actions;
  private final MatchReading reading;
  private final Offers offers;

  MatchesResource(MatchActions actions, MatchReading reading, Offers offers) {
    this.actions = actions;
    this.reading = reading;
    this.offers = offers;
  }

  @Override
  @WithSession
  public Uni<Page<MatchView>> list(
      @Nullable UUID request, @Nullable UUID product, @Nullable String state, PageParams page) {
    return reading.list(request, product, state, page);
  }

  @Override
  @WithSession
  public Uni<MatchView> get(UUID id) {
    return reading.get(id);
  }

  @Override
  @Command(status = 201)
  @RolesAllowed(Role.SELLERS)
  public Uni<MatchView> offer(Offer offer) {
    return offers.offer(offer.productId(), offer.requestId()).chain(reading::view);
  }

  @Override
  @Command
  @RolesAllowed({Role.SELLERS, Role.BUYERS})
  public Uni<MatchView> answer(UUID id, Reply reply) {
    return actions.answer(id, reply.interested(), reply.reason()).chain(reading::view);
  }

  @Override
  @Command(status = 202)
  @RolesAllowed(Role.AGENTS)
  public Uni<Introduction> introduce(UUID id) {
    return actions
        .introduce(id)
        .map(
            match ->
                new Introduction(Objects.requireNonNull(match.dealId), match.version, match.id));
  }
}
