package org.panro.accounts.keycloak;

import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * An account that is to be in Keycloak.
 *
 * @param companyName what its organization is described by
 * @param roles of the realm
 * @param language of its mails, {@code ko} or {@code en}
 */
public record AccountPlan(
    UUID memberId,
    UUID companyId,
    String companyName,
    String email,
    @Nullable String name,
    List<String> roles,
    String companyRole,
    String language) {}
