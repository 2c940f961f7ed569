package org.panro.gateway;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.vertx.core.json.JsonObject;
import jakarta.inject.Inject;
import java.io.ByteArrayInputStream;
import java.net.URI;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@QuarkusTest
@WithTestResource(UpstreamFixture.class)
class ForwardingXIT {
  @Inject
  @ConfigProperty(name = "panro.public-url")
  URI publicUrl;

  private Calls calls;

  @BeforeEach
  void callThePublicAddress() {
    calls = new Calls(publicUrl);
  }

  @Test
  void theServiceSeesThePathAsItWasSent() {
    JsonObject seen = calls.echo(calls.to("/api/catalog/search?q=a%2Fb&q=%EA%B0%80&x=../y//z"));
    assertThat(seen.getString("uri"))
        .isEqualTo("/api/catalog/search?q=a%2Fb&q=%EA%B0%80&x=../y//z");
  }

  @Test
  void theServiceHearsOfTheWayFromTheGatewayAlone() {
    JsonObject seen =
        calls.echo(
            calls
                .to("/api/catalog/products")
                .header("Forwarded", "for=1.2.3.4;host=evil")
                .header("X-Forwarded-For", "1.2.3.4")
                .header("X-Forwarded-Host", "evil.example")
                .header("X-Forwarded-Prefix", "/evil")
                .header("X-Real-IP", "1.2.3.4"));
    JsonObject headers = seen.getJsonObject("headers");
    assertThat(headers.getString("x-forwarded-for")).isEqualTo("127.0.0.1");
    assertThat(headers.getString("x-forwarded-host")).isEqualTo("localhost:" + calls.port());
    assertThat(headers.getString("x-forwarded-proto")).isEqualTo("http");
    assertThat(headers.getString("host")).isEqualTo("localhost:" + calls.port());
    assertThat(headers.fieldNames()).doesNotContain("forwarded", "x-forwarded-prefix", "x-real-ip");
  }

  @Test
  void aClientsOwnTokenAndActingForPassUntouched() {
    JsonObject headers =
        calls
            .echo(
                calls
                    .to("/api/accounts/me")
                    .header("Authorization", "Bearer abc.def.ghi")
                    .header("Panro-Acting-For", "00000000-0000-7000-8000-000000000001"))
            .getJsonObject("headers");
    assertThat(headers.getString("authorization")).isEqualTo("Bearer abc.def.ghi");
    assertThat(headers.getString("panro-acting-for"))
        .isEqualTo("00000000-0000-7000-8000-000000000001");
  }

  @Test
  void cookiesOfTheGatewayNeverReachAService() {
    JsonObject headers =
        calls
            .echo(
                calls
                    .to("/ko/")
                    .header("Authorization", "Bearer a")
                    .header(
                        "Cookie",
                        "theme=dark; panro-%d-q_session=x; q_session=y; density=high"
                            .formatted(calls.port())))
            .getJsonObject("headers");
    assertThat(headers.getString("cookie")).isEqualTo("theme=dark; density=high");
  }

  @Test
  void aServiceCannotSetACookieOfTheGateway() {
    HttpResponse<String> answer = calls.get("/api/matching/cookies");
    assertThat(answer.headers().allValues("set-cookie"))
        .containsExactlyInAnyOrder("theme=dark; Path=/", "density=high; Path=/");
  }

  @ParameterizedTest
  @CsvSource({
    "/api/catalog/imports,34000000,200",
    "/api/accounts/verification/documents,25000000,200",
    "/api/catalog/products,1000000,200",
    "/api/catalog/products,1100000,413",
    "/api/accounts/verification/documents,28000000,413"
  })
  void bodiesPassUpToTheirLimit(String path, int size, int status) {
    var announced = BodyPublishers.ofByteArray(new byte[size]);
    HttpResponse<String> answer = Calls.send(calls.to(path).POST(announced));
    assertThat(answer.statusCode()).isEqualTo(status);
    if (status == 200) {
      assertThat(new JsonObject(answer.body()).getInteger("length")).isEqualTo(size);
    } else {
      assertThat(Calls.header(answer, "Content-Type")).isEqualTo("application/problem+json");
    }
  }

  @ParameterizedTest
  @CsvSource({"900000,200", "3000000,413"})
  void bodiesOfUnknownLengthAreMeasured(int size, int status) {
    var unannounced = BodyPublishers.ofInputStream(() -> new ByteArrayInputStream(new byte[size]));
    HttpResponse<String> answer = Calls.send(calls.to("/api/catalog/products").POST(unannounced));
    assertThat(answer.statusCode()).isEqualTo(status);
  }

  @Test
  void aStaleConnectionIsTriedOnceMoreForReading() {
    assertThat(calls.get("/api/matching/drops-once").body()).isEqualTo("second");
    HttpResponse<String> written =
        Calls.send(calls.to("/api/matching/drops-once").POST(BodyPublishers.ofString("{}")));
    assertThat(written.statusCode()).isEqualTo(503);
    assertThat(calls.get("/api/matching/drops-once").statusCode()).isEqualTo(200);
  }

  @Test
  void anAbsentServiceIsAProblemInTheReadersLanguage() {
    HttpResponse<String> answer =
        Calls.send(calls.to("/api/deals").header("Accept-Language", "ko-KR,ko;q=0.9"));
    assertThat(answer.statusCode()).isEqualTo(503);
    JsonObject problem = new JsonObject(answer.body());
    assertThat(problem.getString("type")).isEqualTo("urn:panro:problem:upstream-unavailable");
    assertThat(problem.getString("title")).isEqualTo("잠시 쓸 수 없어요");
    assertThat(Calls.header(answer, "Retry-After")).isEqualTo("5");
  }

  @Test
  void aPersonGetsAPageInstead() {
    HttpResponse<String> answer =
        Calls.send(calls.to("/api/deals").header("Accept", "text/html,*/*"));
    assertThat(answer.statusCode()).isEqualTo(503);
    assertThat(Calls.header(answer, "Content-Type")).startsWith("text/html");
    assertThat(answer.body()).contains("Unavailable for a moment", "잠시 쓸 수 없어요");
  }

  @Test
  void aServiceThatStaysSilentIsNotWaitedForForever() {
    assertThat(calls.get("/api/matching/silent").statusCode()).isEqualTo(503);
  }

  @Test
  void anAnswerThatBreaksOffBreaksOff() {
    assertThatThrownBy(() -> calls.get("/api/matching/breaks-off"))
        .isInstanceOf(IllegalStateException.class);
  }

  @ParameterizedTest
  @CsvSource({"/api/matching/nothing,204", "/api/matching/unchanged,304"})
  void anAnswerWithoutABodyStaysWithoutOne(String path, int status) {
    String answer = calls.raw("GET " + path + " HTTP/1.1", "Host: localhost");
    assertThat(answer).startsWith("HTTP/1.1 " + status).endsWith("\r\n\r\n");
    assertThat(answer).doesNotContainIgnoringCase("transfer-encoding");
  }

  @Test
  void theNextRequestOnTheConnectionFollowsANotModified() {
    assertThat(calls.get("/api/matching/unchanged").statusCode()).isEqualTo(304);
    assertThat(calls.get("/api/catalog/products").statusCode()).isEqualTo(200);
  }
}
