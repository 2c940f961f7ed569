package org.panro.acceptance;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.URI;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.panro.local.installation.Installation;

@ExtendWith(RunningPanro.class)
class OutsideXIT {
  private static final List<String> PROTECTED =
      List.of(
          "/api/accounts/me",
          "/api/buyers/profile",
          "/api/catalog/imports",
          "/api/deals",
          "/api/matching/matches",
          "/api/notifications/inbox");

  private final Wire wire;

  OutsideXIT(Installation installation) {
    wire = new Wire(URI.create(installation.publicUrl()));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "/auth",
        "/auth/",
        "/auth/admin/",
        "/auth/admin/master/console/",
        "/auth/admin/realms/panro/users",
        "/auth/realms/master",
        "/auth/realms/master/protocol/openid-connect/token",
        "/auth/realms/panro/../master",
        "/auth/realms/panro/..%2fmaster",
        "/auth/health",
        "/q/health",
        "/q/metrics",
        "/q/openapi",
        "//q/metrics",
        "/./q/metrics",
        "/%71/metrics",
        "/q;x/metrics",
        "/api/catalog/q/metrics",
        "/api/catalog/../../q/metrics",
        "/api/catalog/..%2f..%2fq/metrics",
        "/api/deals/%2e%2e/%2e%2e/q/health"
      })
  void whatIsForOperatorsAloneIsNotThere(String target) throws IOException {
    assertThat(wire.get(target))
        .startsWith("HTTP/1.1 404")
        .containsIgnoringCase("content-type: application/problem+json");
  }

  @ParameterizedTest
  @MethodSource("waysToWrite")
  void noWayToWriteAPathOpensIt(String target) throws IOException {
    assertThat(wire.get(target))
        .matches(answer -> answer.startsWith("HTTP/1.1 401") || answer.startsWith("HTTP/1.1 404"))
        .containsIgnoringCase("content-type: application/problem+json");
  }

  static Stream<String> waysToWrite() {
    return PROTECTED.stream()
        .flatMap(
            path ->
                Stream.of(
                    path,
                    path + "/",
                    "/" + path,
                    path.replaceFirst("/api/", "/api//"),
                    path.replaceFirst("/api/", "/./api/"),
                    path.replaceFirst("/api/", "/api/./"),
                    path.replaceFirst("/api/", "/api;x/"),
                    path + ";x",
                    path.replaceFirst("/api/", "/api%2f"),
                    path.replaceFirst("/api/", "/%61pi/"),
                    path.replaceFirst("/api/", "/static/..%2fapi/"),
                    path.replaceFirst("/api/", "/auth/realms/panro/../../../api/")));
  }
}
