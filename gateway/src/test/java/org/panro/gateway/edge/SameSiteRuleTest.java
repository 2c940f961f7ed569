package org.panro.gateway.edge;

import static org.assertj.core.api.Assertions.assertThat;

import io.vertx.core.MultiMap;
import io.vertx.core.http.HttpMethod;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SameSiteRuleTest {
  private final SameSiteRule rule = new SameSiteRule("https://panro.example");

  @Test
  void readingIsFreeToEveryone() {
    assertThat(rule.allows(HttpMethod.GET, headers("Origin", "https://evil.example"))).isTrue();
    assertThat(rule.allows(HttpMethod.HEAD, headers("Sec-Fetch-Site", "cross-site"))).isTrue();
  }

  @Test
  void ownPagesMayChangeThings() {
    assertThat(rule.allows(HttpMethod.POST, headers("Origin", "https://panro.example"))).isTrue();
    assertThat(rule.allows(HttpMethod.DELETE, headers("Sec-Fetch-Site", "same-origin"))).isTrue();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "https://evil.example",
        "http://panro.example",
        "https://panro.example:8443",
        "https://panro.example.evil.example",
        "https://sub.panro.example",
        "null",
        ""
      })
  void otherOriginsMayNot(String origin) {
    assertThat(rule.allows(HttpMethod.POST, headers("Origin", origin))).isFalse();
  }

  @ParameterizedTest
  @ValueSource(strings = {"cross-site", "same-site", "none", ""})
  void otherSitesMayNot(String site) {
    assertThat(rule.allows(HttpMethod.PUT, headers("Sec-Fetch-Site", site))).isFalse();
  }

  @Test
  void theOriginDecidesWhereBothAreSent() {
    MultiMap both = headers("Origin", "https://evil.example").add("Sec-Fetch-Site", "same-origin");
    assertThat(rule.allows(HttpMethod.POST, both)).isFalse();
  }

  @Test
  void twoOriginsAreNone() {
    MultiMap two = headers("Origin", "https://panro.example").add("Origin", "https://evil.example");
    assertThat(rule.allows(HttpMethod.POST, two)).isFalse();
  }

  @Test
  void whoSaysNothingMayNot() {
    assertThat(rule.allows(HttpMethod.PATCH, MultiMap.caseInsensitiveMultiMap())).isFalse();
  }

  private static MultiMap headers(String name, String value) {
    return MultiMap.caseInsensitiveMultiMap().add(name, value);
  }
}
