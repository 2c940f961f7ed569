package org.panro.accounts.member;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Version;
import java.util.List;
import java.util.UUID;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;
import org.panro.contracts.accounts.CompanyView;
import org.panro.contracts.accounts.MemberView;
import org.panro.contracts.event.MemberState;

/** A member of exactly one company; names and addresses are Keycloak's alone. */
@Entity
public class Member {
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

  public static Member of(
      UUID id, UUID companyId, List<String> roles, String companyRole, String language) {
    Member member = new Member();
    member.id = id;
    member.companyId = companyId;
    member.roles = new Roles(roles);
    member.companyRole = companyRole;
    member.language = language;
    return member;
  }

  MemberView view(CompanyView company) {
    return new MemberView(id, version, company, roles.names(), companyRole, language);
  }

  /** The member as its event tells it. */
  public MemberState event() {
    return new MemberState(id, version, companyId, roles.names(), companyRole, language, false);
  }
}
