package org.panro.accounts.consent;

import io.quarkus.hibernate.reactive.panache.PanacheRepositoryBase;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.util.List;
import java.util.UUID;
import org.panro.contracts.accounts.Consent;
import org.panro.contracts.accounts.ConsentsApi.GivenConsent;

/** The stored consents. */
@ApplicationScoped
public class ConsentRepository implements PanacheRepositoryBase<MemberConsent, UUID> {
  private final Clock clock;

  ConsentRepository(Clock clock) {
    this.clock = clock;
  }

  /** Keeps a consent; the same version again is the same consent. */
  public Uni<Void> keep(UUID member, Consent consent) {
    return count(
            "memberId = ?1 and document = ?2 and documentVersion = ?3",
            member,
            consent.document(),
            consent.version())
        .chain(
            known ->
                known > 0
                    ? Uni.createFrom().voidItem()
                    : persistAndFlush(MemberConsent.of(member, consent, clock.instant()))
                        .replaceWithVoid());
  }

  /** What a member consented to, the newest first. */
  public Uni<List<GivenConsent>> of(UUID member) {
    return list("memberId = ?1 order by id desc", member)
        .map(given -> given.stream().map(MemberConsent::view).toList());
  }

  public Uni<Void> forget(UUID member) {
    return delete("memberId", member).replaceWithVoid();
  }
}
