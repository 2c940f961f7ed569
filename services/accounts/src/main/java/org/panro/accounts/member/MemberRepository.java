package org.panro.accounts.member;

import io.quarkus.hibernate.reactive.panache.PanacheRepositoryBase;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.UUID;
import org.panro.shared.problem.Problems;

/** The stored members. */
@ApplicationScoped
public class MemberRepository implements PanacheRepositoryBase<Member, UUID> {

  /** The member behind a token; fails with 404 where it has left. */
  public Uni<Member> present(UUID id) {
    return find("id = ?1 and archived = false", id)
        .firstResult()
        .onItem()
        .ifNull()
        .failWith(Problems::notFound);
  }

  /** A joined member of that company; fails with 404 for everybody else. */
  Uni<Member> colleague(UUID id, UUID company) {
    return find(
            "id = ?1 and companyId = ?2 and archived = false and joinedAt is not null", id, company)
        .firstResult()
        .onItem()
        .ifNull()
        .failWith(Problems::notFound);
  }

  /** The others of a member's company, those awaited too. */
  Uni<List<Member>> othersThan(Member member) {
    return list("companyId = ?1 and archived = false and id <> ?2", member.companyId, member.id);
  }

  /** Somebody who was awaited and will not come; nobody was told of the member. */
  public Uni<Void> forgetAwaited(UUID id) {
    return delete("id = ?1 and joinedAt is null", id).replaceWithVoid();
  }
}
