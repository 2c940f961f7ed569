package org.panro.gateway.health;

import io.smallrye.health.api.AsyncHealthCheck;
import io.smallrye.mutiny.Uni;
import io.vertx.mutiny.core.Vertx;
import io.vertx.mutiny.core.http.HttpClient;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Duration;
import org.eclipse.microprofile.health.HealthCheckResponse;
import org.eclipse.microprofile.health.Readiness;
import org.panro.gateway.installation.Installation;

/**
 * Ready once Keycloak's realm was seen. Later outages leave the gateway ready: public pages and
 * sessions that are still valid do not need Keycloak.
 */
@Readiness
@ApplicationScoped
class KeycloakReached implements AsyncHealthCheck {
  private static final Duration PATIENCE = Duration.ofSeconds(2);

  private final HttpClient client;
  private final String realm;
  private volatile boolean reached;

  KeycloakReached(Vertx vertx, Installation installation) {
    this.client = vertx.createHttpClient();
    this.realm = installation.keycloak().url() + "/realms/panro/.well-known/openid-configuration";
  }

  @Override
  public Uni<HealthCheckResponse> call() {
    return reached ? Uni.createFrom().item(response()) : look();
  }

  private Uni<HealthCheckResponse> look() {
    return client
        .request(new io.vertx.core.http.RequestOptions().setAbsoluteURI(realm))
        .flatMap(request -> request.send())
        .map(answer -> answer.statusCode() == 200)
        .ifNoItem()
        .after(PATIENCE)
        .fail()
        .onFailure()
        .recoverWithItem(false)
        .invoke(seen -> reached = reached || seen)
        .map(seen -> response());
  }

  private HealthCheckResponse response() {
    return HealthCheckResponse.named("Keycloak's realm was reached").status(reached).build();
  }
}
