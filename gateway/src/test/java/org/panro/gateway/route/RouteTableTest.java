package org.panro.gateway.route;

import static org.assertj.core.api.Assertions.assertThat;

import io.smallrye.config.PropertiesConfigSource;
import io.smallrye.config.SmallRyeConfig;
import io.smallrye.config.SmallRyeConfigBuilder;
import java.io.IOException;
import java.util.Objects;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class RouteTableTest {
  private final RouteTable table = new RouteTable(asShipped());

  @ParameterizedTest
  @CsvSource({
    "/,portal",
    "/ko/desk,portal",
    "/apis,portal",
    "/authors,portal",
    "/static/main.js,assets",
    "/sitemap.xml,assets",
    "/api/accounts,accounts",
    "/api/catalog/products/1,catalog",
    "/api/buyers/requests,buyers",
    "/api/matching/matches,matching",
    "/api/deals/1/quotations,deals",
    "/api/notifications/inbox,notifications",
    "/auth/realms/panro/protocol/openid-connect/token,keycloak",
    "/auth/resources/x/login/theme.css,keycloak"
  })
  void aPathGoesToItsService(String path, String name) {
    assertThat(table.find(path)).get().extracting(Route::name).isEqualTo(name);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "/api",
        "/api/",
        "/api/nothing",
        "/api/catalogue",
        "/auth",
        "/auth/",
        "/auth/admin",
        "/auth/admin/master/console/",
        "/auth/realms/master",
        "/auth/realms/panro2/account",
        "/auth/realms",
        "/auth/metrics",
        "/auth/health",
        "/session/other"
      })
  void whatIsNotNamedGoesNowhere(String path) {
    assertThat(table.find(path)).isEmpty();
  }

  @ParameterizedTest
  @CsvSource({
    "/api/catalog/imports,34",
    "/api/buyers/imports,34",
    "/ko/desk/imports,34",
    "/ko/desk/vocabulary/imports,34",
    "/en/desk/products/import,34",
    "/api/deals/1/documents,26",
    "/api/accounts/verification/documents,26",
    "/api/catalog/products,1",
    "/api/catalog/imports/1/x,1",
    "/api/deals/1/messages,1",
    "/ko/search,1"
  })
  void bodiesHaveTheSizeOfTheirPath(String path, long megabytes) {
    assertThat(table.find(path)).get().extracting(Route::bodyLimit).isEqualTo(megabytes << 20);
  }

  @Test
  void keycloakAndFilesKnowNoSession() {
    assertThat(table.find("/auth/realms/panro/account"))
        .get()
        .matches(route -> !route.session() && route.ownPolicy());
    assertThat(table.find("/static/main.css")).get().matches(route -> !route.session());
    assertThat(table.find("/ko/desk")).get().matches(Route::session);
  }

  private static RouteSettings asShipped() {
    try {
      SmallRyeConfig config =
          new SmallRyeConfigBuilder()
              .addDefaultInterceptors()
              .withSources(
                  new PropertiesConfigSource(
                      Objects.requireNonNull(
                          RouteTableTest.class.getResource("/application.properties"))))
              .withDefaultValue("panro.gateway.client-secret", "secret")
              .withDefaultValue("panro.session-key", "key")
              .withConverter(
                  io.quarkus.runtime.configuration.MemorySize.class,
                  200,
                  new io.quarkus.runtime.configuration.MemorySizeConverter())
              .withConverter(
                  java.time.Duration.class,
                  200,
                  new io.quarkus.runtime.configuration.DurationConverter())
              .withMapping(RouteSettings.class)
              .build();
      return config.getConfigMapping(RouteSettings.class);
    } catch (IOException unreadable) {
      throw new IllegalStateException(unreadable);
    }
  }
}
