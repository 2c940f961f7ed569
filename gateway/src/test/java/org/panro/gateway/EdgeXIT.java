package org.panro.gateway;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.net.URI;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

@QuarkusTest
@WithTestResource(UpstreamFixture.class)
class EdgeXIT {
  @Inject
  @ConfigProperty(name = "panro.public-url")
  URI publicUrl;

  private static final int MORE_THAN_ENOUGH = 30;

  private Calls calls;

  @BeforeEach
  void callThePublicAddress() {
    calls = new Calls(publicUrl);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "/q",
        "/q/health",
        "/q/openapi",
        "//q/health",
        "/./q/health",
        "/%71/health",
        "/q;x/health",
        "/;x/q/health",
        "/api/catalog/../../q/health",
        "/api/catalog/..%2f..%2fq/health",
        "/api/catalog/%2e%2e/%2e%2e/q/health",
        "/api/catalog/%5c..%5cq",
        "/api/catalog/q/health",
        "/internal/companies",
        "/api/accounts/internal/companies",
        "/auth/admin/",
        "/auth/admin/master/console/",
        "/auth/realms/master",
        "/auth/realms/master/protocol/openid-connect/token",
        "/auth/realms/panro/../master",
        "/auth/realms/panro/..%2fmaster",
        "/auth//realms/panro",
        "http://other/q/health",
        "*",
        "*/q/health",
        "/\\q/health",
        "/api/catalog\\..\\q",
        "/a|b",
        "/a%zz",
        "/[x]"
      })
  void noWayLeadsInward(String target) {
    String answer = calls.raw("GET " + target + " HTTP/1.1", "Host: localhost");
    assertThat(answer).startsWith("HTTP/1.1 404").contains("application/problem+json");
  }

  @ParameterizedTest
  @ValueSource(strings = {"/ko/?q=a|b", "/ko/?q=%zz", "/ko/?q=\\", "?x"})
  void aTargetThatIsNoneIsAProblem(String target) {
    assertThat(calls.raw("GET " + target + " HTTP/1.1", "Host: localhost"))
        .startsWith("HTTP/1.1 400")
        .contains("urn:panro:problem:malformed");
  }

  @ParameterizedTest
  @ValueSource(strings = {"X-Nothing: at all", "Host: a b"})
  void aRequestWithoutAHostIsAProblem(String header) {
    assertThat(calls.raw("GET /ko/ HTTP/1.1", header))
        .startsWith("HTTP/1.1 400")
        .contains("urn:panro:problem:malformed");
  }

  @Test
  void whatTheRouterRefusesCarriesTheSecurityHeadersToo() {
    assertThat(calls.raw("GET * HTTP/1.1", "Host: localhost"))
        .contains("X-Content-Type-Options: nosniff", "frame-ancestors 'none'");
  }

  @ParameterizedTest
  @ValueSource(strings = {"TRACE", "CONNECT", "PROPFIND"})
  void unusualMethodsAreNotPassedOn(String method) {
    assertThat(calls.raw(method + " /ko/ HTTP/1.1", "Host: localhost"))
        .startsWith("HTTP/1.1 405")
        .contains("application/problem+json");
  }

  @ParameterizedTest
  @ValueSource(strings = {"/ko/", "/api/catalog/products", "/api/deals", "/q", "/session/none"})
  void everyAnswerCarriesTheSecurityHeaders(String path) {
    HttpResponse<String> answer = calls.get(path);
    assertThat(answer.headers().allValues("content-security-policy")).hasSize(1);
    assertThat(Calls.header(answer, "Content-Security-Policy")).contains("frame-ancestors 'none'");
    assertThat(Calls.header(answer, "X-Content-Type-Options")).isEqualTo("nosniff");
    assertThat(Calls.header(answer, "Referrer-Policy")).isEqualTo("same-origin");
    assertThat(Calls.header(answer, "Cross-Origin-Opener-Policy")).isEqualTo("same-origin");
    assertThat(Calls.header(answer, "Server")).isEmpty();
  }

  @Test
  void keycloaksPagesKeepTheirPolicy() {
    HttpResponse<String> answer = calls.get("/auth/realms/panro/account");
    assertThat(answer.headers().allValues("content-security-policy"))
        .containsExactly("frame-src 'self'");
  }

  @ParameterizedTest
  @CsvSource({"/ko/desk,ko", "/en/desk/deals,en"})
  void aPageThatNeedsASessionLeadsToSignIn(String path, String language) {
    HttpResponse<String> answer = Calls.send(calls.to(path).header("Accept", "text/html"));
    assertThat(answer.statusCode()).isEqualTo(303);
    assertThat(Calls.header(answer, "Location")).isEqualTo("/session/sign-in?lang=" + language);
    assertThat(Calls.header(answer, "Set-Cookie"))
        .startsWith("panro-" + calls.port() + "-q_return=")
        .contains("HTTPOnly", "SameSite=Lax");
  }

  @Test
  void aPartOfAPageLeadsTheWholePageToSignIn() {
    HttpResponse<String> answer = Calls.send(calls.to("/ko/desk").header("HX-Request", "true"));
    assertThat(answer.statusCode()).isEqualTo(401);
    assertThat(Calls.header(answer, "HX-Redirect")).isEqualTo("/session/sign-in?lang=ko");
  }

  @Test
  void aProgramIsToldThatItIsNobody() {
    assertThat(calls.get("/api/matching/desk").statusCode()).isEqualTo(401);
    assertThat(
            Calls.send(
                    calls
                        .to("/ko/desk")
                        .header("Accept", "text/html")
                        .header("Authorization", "Bearer x"))
                .statusCode())
        .isEqualTo(401);
  }

  @Test
  void signInGoesToKeycloakUnderThePublicAddress() {
    HttpResponse<String> answer = calls.get("/session/sign-in?lang=ko&redirect=http://evil");
    assertThat(answer.statusCode()).isEqualTo(303);
    assertThat(Calls.header(answer, "Location"))
        .startsWith(calls.origin() + "/auth/realms/panro/protocol/openid-connect/auth?")
        .contains("client_id=panro-gateway", "code_challenge_method=S256", "ui_locales=ko")
        .contains("redirect_uri=http%3A%2F%2Flocalhost%3A" + calls.port() + "%2Fsession%2Fcallback")
        .doesNotContain("evil");
    assertThat(Calls.header(answer, "Set-Cookie"))
        .startsWith("panro-" + calls.port() + "-q_auth_")
        .containsIgnoringCase("httponly")
        .contains("Path=/;", "SameSite=Lax");
  }

  @Test
  void aReturnFromKeycloakThatNobodyBeganIsRefused() {
    HttpResponse<String> answer = calls.get("/session/callback?state=made-up&code=x");
    assertThat(answer.statusCode()).isEqualTo(400);
    assertThat(Calls.header(answer, "Content-Type")).isEqualTo("application/problem+json");
  }

  @Test
  void aBrokenSessionIsASignedOutReader() {
    HttpResponse<String> answer = Calls.send(withSession("/ko/", "broken"));
    assertThat(answer.statusCode()).isEqualTo(200);
    assertThat(answer.body()).doesNotContain("authorization");
    assertThat(Calls.header(answer, "Set-Cookie"))
        .startsWith("panro-" + calls.port() + "-q_session=")
        .contains("Max-Age=0");
  }

  @Test
  void aSessionChangesNothingFromAnotherSite() {
    var foreign =
        withSession("/api/catalog/products", "any")
            .header("Origin", "https://evil.example")
            .POST(BodyPublishers.ofString("{}"));
    HttpResponse<String> answer = Calls.send(foreign);
    assertThat(answer.statusCode()).isEqualTo(403);
    assertThat(Calls.header(answer, "Content-Type")).isEqualTo("application/problem+json");
    var own =
        withSession("/api/catalog/products", "any")
            .header("Origin", calls.origin())
            .POST(BodyPublishers.ofString("{}"));
    assertThat(Calls.send(own).statusCode()).isEqualTo(200);
  }

  @ParameterizedTest
  @ValueSource(strings = {"/api/accounts/sign-ups", "/ko/sign-up"})
  void whoSignsUpAgainAndAgainHasToWait(String path) {
    HttpResponse<String> answer = signUp(path);
    for (int times = 0; answer.statusCode() == 200 && times < MORE_THAN_ENOUGH; times++) {
      answer = signUp(path);
    }
    assertThat(answer.statusCode()).isEqualTo(429);
    assertThat(Calls.header(answer, "Content-Type")).isEqualTo("application/problem+json");
    assertThat(answer.body()).contains("urn:panro:problem:too-many-requests", "너무 많아요");
    assertThat(Integer.parseInt(Calls.header(answer, "Retry-After"))).isBetween(1, 30);
    assertThat(calls.get(path).statusCode()).isEqualTo(200);
    assertThat(
            Calls.send(calls.to("/api/accounts/members").POST(BodyPublishers.ofString("{}")))
                .statusCode())
        .isEqualTo(200);
  }

  private HttpResponse<String> signUp(String path) {
    return Calls.send(
        calls.to(path).header("Accept-Language", "ko").POST(BodyPublishers.ofString("{}")));
  }

  @Test
  void signOutIsForOwnPagesAlone() {
    var foreign = calls.to("/session/sign-out?lang=en").POST(BodyPublishers.noBody());
    assertThat(Calls.send(foreign.copy().header("Origin", "null")).statusCode()).isEqualTo(403);
    HttpResponse<String> own = Calls.send(foreign.copy().header("Origin", calls.origin()));
    assertThat(own.statusCode()).isEqualTo(303);
    assertThat(Calls.header(own, "Location")).isEqualTo("/en/");
    assertThat(calls.get("/session/sign-out").statusCode()).isEqualTo(405);
  }

  private java.net.http.HttpRequest.Builder withSession(String path, String value) {
    return calls.to(path).header("Cookie", "panro-" + calls.port() + "-q_session=" + value);
  }
}
