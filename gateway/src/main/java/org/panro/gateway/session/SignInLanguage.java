package org.panro.gateway.session;

import io.quarkus.arc.Unremovable;
import io.quarkus.oidc.OidcRedirectFilter;
import io.quarkus.oidc.Redirect;
import jakarta.enterprise.context.ApplicationScoped;
import org.panro.gateway.problem.Reader;

/** Keycloak's pages speak the language of the page the reader comes from. */
@ApplicationScoped
@Unremovable
@Redirect(Redirect.Location.OIDC_AUTHORIZATION)
class SignInLanguage implements OidcRedirectFilter {
  @Override
  public void filter(OidcRedirectContext redirect) {
    redirect
        .additionalQueryParams()
        .add("ui_locales", Reader.language(redirect.routingContext().request()));
  }
}
