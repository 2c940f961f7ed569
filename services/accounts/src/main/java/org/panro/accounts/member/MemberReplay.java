package org.panro.accounts.member;

import io.quarkus.panache.common.Page;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.UUID;
import org.panro.contracts.event.IntegrationEvent;
import org.panro.shared.replay.ReplaySource;

/** Tells members again. */
@ApplicationScoped
class MemberReplay implements ReplaySource {
  private final MemberRepository members;

  MemberReplay(MemberRepository members) {
    this.members = members;
  }

  @Override
  public String topic() {
    return "member";
  }

  @Override
  public Uni<List<? extends IntegrationEvent>> after(UUID id, int size) {
    return members
        .find("id > ?1 order by id", id)
        .page(Page.ofSize(size))
        .list()
        .map(found -> found.stream().map(Member::event).toList());
  }
}
