package org.panro.accounts.signup;

import io.quarkus.hibernate.reactive.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.UUID;

/** The stored sign-ups. */
@ApplicationScoped
class SignUpRepository implements PanacheRepositoryBase<SignUpRow, UUID> {}
