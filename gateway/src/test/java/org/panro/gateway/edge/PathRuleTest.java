package org.panro.gateway.edge;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PathRuleTest {
  @ParameterizedTest
  @ValueSource(
      strings = {
        "/",
        "/ko/",
        "/en/products/0198c0de-0000-7000-8000-000000000001",
        "/api/catalog/products/1/publish",
        "/ko/%EA%B2%80%EC%83%89",
        "/static/bundle/main-ABC_1.2.js",
        "/a/b%20c",
        "/en/q",
        "/api/catalog/search",
        "/.well-known/security.txt",
        "/api/q2/products",
        "/ko/a@b:c,d=e+f!~*'()"
      })
  void letsPlainPathsPass(String path) {
    assertThat(PathRule.allows(path)).isTrue();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "/q",
        "/q/",
        "/q/health",
        "/Q/health",
        "//q",
        "//q/health",
        "/./q/health",
        "/ko/../q/health",
        "/..",
        "/api/catalog/..",
        "/api/catalog/../q",
        "/api/catalog/..%2f..%2fq",
        "/api/catalog/..%2F..%2Fq",
        "/api/catalog/%2e%2e/%2e%2e/q",
        "/api/catalog/.%2e/q",
        "/%71/health",
        "/%2571/health",
        "/q%2fhealth",
        "/q;x/health",
        "/q;/health",
        "/%3bx/q",
        "/\\q",
        "/%5cq",
        "/api/catalog\\..\\q",
        "/api/catalog/q/health",
        "/api/catalog/internal/x",
        "/internal",
        "/internal/products",
        "/api/catalog//products"
      })
  void refusesEveryWayToTheServicesOwnPaths(String path) {
    assertThat(PathRule.allows(path)).isFalse();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "*",
        "q",
        "http://other/q",
        "/a%",
        "/a%4",
        "/a%zz",
        "/a%00",
        "/a%0d%0ab",
        "/a%7f",
        "/a b",
        "/a\tb",
        "/a\u0000b",
        "/a\u00e9",
        "/%c0%af",
        "/%c0%ae%c0%ae/q",
        "/%ff",
        "/%ed%a0%80",
        "/a#b",
        "/a|b",
        "/a<b>",
        "/a{b}",
        "/a\"b",
        "/a^b",
        "/a`b"
      })
  void refusesWhatIsNoPlainPath(String path) {
    assertThat(PathRule.allows(path)).isFalse();
  }

  @ParameterizedTest
  @ValueSource(strings = {"/ko/search", "/ko/search?", "/ko/search?q=a/../b?c", "/ko/search?//q"})
  void looksAtThePathAlone(String target) {
    assertThat(PathRule.pathOf(target)).isEqualTo("/ko/search");
  }
}
