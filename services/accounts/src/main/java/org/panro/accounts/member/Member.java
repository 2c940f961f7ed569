package org.panro.accounts.member;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;
import org.jspecify.annotations.Nullable;
import org.panro.contracts.accounts.CompanyView;
import org.panro.contracts.accounts.MemberView;
import org.panro.contracts.accounts.MembersApi.Colleague;
import org.panro.contracts.event.MemberState;

/** A member of exactly one company; names and addresses are Keycloak's alone. */
@Entity
public class Member {
  private static final String OWNER = "owner";

  /** Realm roles, an object because the reactive driver's documents are objects. */
  record Roles(List<String> names) {}

  @Id UUID id;
  @Version long version;

  @Column(name = "company_id")
  UUID companyId;

  @Column
  @JdbcTypeCode(SqlTypes.JSON)
  Roles roles;

  @Column(name = "company_role")
  String companyRole;

  @Column String language;

  @Column(name = "joined_at")
  @Nullable Instant joinedAt;

  @Column boolean archived;

  /** A member whose account is there, but who has not come yet; nobody is told of it. */
  public static Member awaited(
      UUID id, UUID companyId, List<String> roles, String companyRole, String language) {
    Member member = new Member();
    member.id = id;
    member.companyId = companyId;
    member.roles = new Roles(roles);
    member.companyRole = companyRole;
    member.language = language;
    return member;
  }

  public UUID id() {
    return id;
  }

  public UUID companyId() {
    return companyId;
  }

  public void join(Instant now) {
    joinedAt = now;
  }

  public boolean hasJoined() {
    return joinedAt != null;
  }

  public boolean isArchived() {
    return archived;
  }

  public boolean isOwner() {
    return companyRole.equals(OWNER);
  }

  public void speak(String wanted) {
    language = wanted;
  }

  void archive() {
    archived = true;
    roles = new Roles(List.of());
  }

  public MemberView view(CompanyView company) {
    return new MemberView(id, version, company, roles.names(), companyRole, language);
  }

  Colleague colleague(@Nullable String name, @Nullable String email) {
    return new Colleague(id, version, name, email, companyRole);
  }

  /** The member as its event tells it; the session has to be flushed, so that it has a version. */
  public MemberState event() {
    return new MemberState(id, version, companyId, roles.names(), companyRole, language, archived);
  }
}
