package org.panro.accounts.member;

import io.quarkus.security.Authenticated;
import io.smallrye.mutiny.Uni;
import java.util.UUID;
import org.panro.contracts.accounts.MembersApi;
import org.panro.contracts.value.Page;
import org.panro.contracts.value.PageParams;
import org.panro.shared.command.Command;

@Authenticated
class MembersResource implements MembersApi {
  private final Members members;
  private final MemberReading reading;

  MembersResource(Members members, MemberReading reading) {
    this.members = members;
    this.reading = reading;
  }

  @Override
  public Uni<Page<Colleague>> list(PageParams page) {
    return reading.list(page);
  }

  @Override
  public Uni<Colleague> get(UUID id) {
    return reading.get(id);
  }

  @Override
  @Command
  public Uni<Colleague> putRole(UUID id, NewRole role) {
    return members.give(id, role.companyRole());
  }

  @Override
  @Command
  public Uni<Void> remove(UUID id) {
    return members.remove(id);
  }
}
