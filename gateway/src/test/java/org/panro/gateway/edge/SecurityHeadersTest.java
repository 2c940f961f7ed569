package org.panro.gateway.edge;

import static org.assertj.core.api.Assertions.assertThat;

import io.vertx.core.MultiMap;
import org.junit.jupiter.api.Test;
import org.panro.gateway.installation.InstallationFixture;

class SecurityHeadersTest {
  private final MultiMap headers = MultiMap.caseInsensitiveMultiMap();

  @Test
  void pagesRunNothingInlineAndAreNeverFramed() {
    headers.add("Content-Security-Policy", "script-src *").add("Server", "x");
    new SecurityHeaders(InstallationFixture.at("http://localhost:8080")).complete(headers, false);
    assertThat(headers.getAll("Content-Security-Policy"))
        .singleElement()
        .asString()
        .contains("script-src 'self';", "style-src 'self';", "frame-ancestors 'none'")
        .doesNotContain("unsafe");
    assertThat(headers.get("X-Content-Type-Options")).isEqualTo("nosniff");
    assertThat(headers.get("Cross-Origin-Opener-Policy")).isEqualTo("same-origin");
    assertThat(headers.contains("Server")).isFalse();
  }

  @Test
  void filesThatStrangersBroughtStaySealed() {
    headers.add("Content-Security-Policy", "default-src 'none'; sandbox");
    new SecurityHeaders(InstallationFixture.at("http://localhost:8080")).complete(headers, false);
    assertThat(headers.getAll("Content-Security-Policy"))
        .containsExactly("default-src 'none'; sandbox");
    assertThat(headers.get("X-Frame-Options")).isEqualTo("DENY");
  }

  @Test
  void keycloaksPagesKeepTheirOwnPolicy() {
    headers.add("Content-Security-Policy", "frame-src 'self'");
    new SecurityHeaders(InstallationFixture.at("http://localhost:8080")).complete(headers, true);
    assertThat(headers.getAll("Content-Security-Policy")).containsExactly("frame-src 'self'");
    assertThat(headers.get("X-Content-Type-Options")).isEqualTo("nosniff");
  }

  @Test
  void onlyTlsIsMadeStrict() {
    new SecurityHeaders(InstallationFixture.at("http://localhost:8080")).complete(headers, false);
    assertThat(headers.contains("Strict-Transport-Security")).isFalse();
    new SecurityHeaders(InstallationFixture.at("https://panro.example")).complete(headers, false);
    assertThat(headers.get("Strict-Transport-Security")).contains("max-age=31536000");
  }
}
