package org.panro.accounts.consent;

import io.quarkus.hibernate.reactive.panache.common.WithSession;
import io.quarkus.security.Authenticated;
import io.smallrye.mutiny.Uni;
import java.util.Map;
import java.util.UUID;
import org.panro.contracts.accounts.Consent;
import org.panro.contracts.accounts.ConsentsApi;
import org.panro.shared.audit.Audit;
import org.panro.shared.command.Command;
import org.panro.shared.identity.Caller;
import org.panro.shared.identity.CurrentCaller;

@Authenticated
class ConsentsResource implements ConsentsApi {
  private final ConsentRepository consents;
  private final CurrentCaller caller;
  private final Audit audit;

  ConsentsResource(ConsentRepository consents, CurrentCaller caller, Audit audit) {
    this.consents = consents;
    this.caller = caller;
    this.audit = audit;
  }

  @Override
  @WithSession
  public Uni<GivenConsents> list() {
    return given(caller.get().memberId());
  }

  @Override
  @Command
  public Uni<GivenConsents> give(Consent consent) {
    Caller member = caller.get();
    return consents
        .keep(member.memberId(), consent)
        .chain(
            () ->
                audit.record(
                    member.actor(),
                    "consent",
                    "member",
                    member.memberId(),
                    Map.of("document", consent.document(), "version", consent.version())))
        .chain(() -> given(member.memberId()));
  }

  private Uni<GivenConsents> given(UUID member) {
    return consents.of(member).map(GivenConsents::new);
  }
}
