package org.panro.buyers.profile;

import io.quarkus.hibernate.reactive.panache.common.WithSession;
import io.smallrye.mutiny.Uni;
import jakarta.annotation.security.RolesAllowed;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.panro.contracts.buyers.BuyerProfile;
import org.panro.contracts.buyers.BuyerProfilesApi;
import org.panro.shared.audit.Audit;
import org.panro.shared.command.Command;
import org.panro.shared.command.Preconditions;
import org.panro.shared.identity.Caller;
import org.panro.shared.identity.CurrentCaller;
import org.panro.shared.identity.Role;

@RolesAllowed({Role.BUYERS, Role.AGENTS})
class BuyerProfilesResource implements BuyerProfilesApi {
  private static final BuyerProfile.Statement NOTHING =
      new BuyerProfile.Statement(null, List.of(), List.of(), false);

  private final BuyerProfiles profiles;
  private final CurrentCaller caller;
  private final Preconditions preconditions;
  private final Audit audit;

  BuyerProfilesResource(
      BuyerProfiles profiles, CurrentCaller caller, Preconditions preconditions, Audit audit) {
    this.profiles = profiles;
    this.caller = caller;
    this.preconditions = preconditions;
    this.audit = audit;
  }

  @Override
  @WithSession
  public Uni<BuyerProfile> get() {
    UUID company = caller.get().company();
    return profiles
        .findById(company)
        .map(row -> row == null ? new BuyerProfile(company, 0, NOTHING) : row.view());
  }

  @Override
  @Command
  public Uni<BuyerProfile> put(BuyerProfile.Statement statement) {
    Caller buyer = caller.get();
    buyer.requireEditor();
    return profiles
        .findById(buyer.company())
        .chain(row -> row == null ? begin(buyer.company(), statement) : change(row, statement))
        .call(
            row ->
                audit.record(buyer.actor(), "update", "buyer-profile", buyer.company(), Map.of()))
        .map(BuyerProfileRow::view);
  }

  private Uni<BuyerProfileRow> begin(UUID company, BuyerProfile.Statement statement) {
    return profiles.persistAndFlush(BuyerProfileRow.of(company, statement));
  }

  private Uni<BuyerProfileRow> change(BuyerProfileRow row, BuyerProfile.Statement statement) {
    preconditions.require(row.version);
    row.statement = statement;
    return profiles.flush().replaceWith(row);
  }
}
