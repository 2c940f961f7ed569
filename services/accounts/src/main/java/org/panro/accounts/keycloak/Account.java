package org.panro.accounts.keycloak;

import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A member's account as Keycloak knows it; never stored here.
 *
 * @param verified whether the mail's link was followed
 */
public record Account(
    UUID memberId, @Nullable String name, @Nullable String email, boolean verified) {}
