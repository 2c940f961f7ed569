package org.panro.shared.identity;

import io.quarkus.security.UnauthorizedException;
import io.quarkus.security.identity.SecurityIdentity;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.context.RequestScoped;
import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.eclipse.microprofile.jwt.JsonWebToken;
import org.jspecify.annotations.Nullable;
import org.panro.contracts.problem.ProblemType;
import org.panro.contracts.value.LocalizedText;
import org.panro.shared.problem.Problems;

/** The caller of the request at hand, read from the verified access token. */
@RequestScoped
public class CurrentCaller {
  /** Names the company an agent acts for. */
  public static final String ACTING_FOR = "Panro-Acting-For";

  private final SecurityIdentity identity;
  private final RoutingContext request;

  CurrentCaller(SecurityIdentity identity, RoutingContext request) {
    this.identity = identity;
    this.request = request;
  }

  /** Answers the caller or fails with 401. */
  public Caller get() {
    return ifSignedIn().orElseThrow(UnauthorizedException::new);
  }

  public Optional<Caller> ifSignedIn() {
    if (identity.isAnonymous() || !(identity.getPrincipal() instanceof JsonWebToken token)) {
      return Optional.empty();
    }
    return Optional.of(
        new Caller(
            uuid(token, "member_id"),
            uuid(token, "company_id"),
            roles(),
            CompanyRole.ofClaim(claim(token, "company_role")),
            actingFor()));
  }

  private Set<Role> roles() {
    Set<Role> roles = EnumSet.noneOf(Role.class);
    for (Role role : Role.values()) {
      if (identity.hasRole(role.claim())) {
        roles.add(role);
      }
    }
    return roles;
  }

  private @Nullable UUID actingFor() {
    String header = request.request().getHeader(ACTING_FOR);
    if (header == null) {
      return null;
    }
    if (!identity.hasRole(Role.AGENTS)) {
      throw Problems.of(
          ProblemType.FORBIDDEN,
          new LocalizedText("상담원만 다른 회사를 대신할 수 있어요.", "Only an agent may act for a company."));
    }
    try {
      return UUID.fromString(header);
    } catch (IllegalArgumentException malformed) {
      throw Problems.invalid(
          ACTING_FOR, new LocalizedText("회사 식별자가 아니에요.", "This is not a company's identifier."));
    }
  }

  private static UUID uuid(JsonWebToken token, String name) {
    return UUID.fromString(claim(token, name));
  }

  /** A token without a member's claims belongs to a service or to a member not provisioned yet. */
  private static String claim(JsonWebToken token, String name) {
    Object value = token.getClaim(name);
    if (value == null) {
      throw Problems.of(
          ProblemType.FORBIDDEN,
          new LocalizedText(
              "이 계정은 아직 회사에 연결되지 않았어요.", "This account does not belong to a company yet."));
    }
    return value.toString();
  }
}
