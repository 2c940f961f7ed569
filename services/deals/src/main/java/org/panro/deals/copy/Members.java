package org.panro.deals.copy;

import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.UUID;
import org.panro.contracts.event.MemberState;
import org.panro.shared.inbox.Copies;

/** The members that deals has heard of, for who is an agent. */
@ApplicationScoped
public class Members extends Copies<MemberCopy, MemberState> {

  public Uni<Boolean> isAgent(UUID member) {
    return count("id = ?1 and agent = true", member).map(found -> found == 1);
  }

  @Override
  protected MemberCopy unknown() {
    return new MemberCopy();
  }
}
