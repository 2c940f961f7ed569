package org.panro.gateway.route;

import static org.assertj.core.api.Assertions.assertThat;

import io.vertx.core.MultiMap;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class HeaderRuleTest {
  private final MultiMap headers = MultiMap.caseInsensitiveMultiMap();

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Forwarded",
        "X-Forwarded-For",
        "x-forwarded-proto",
        "X-FORWARDED-HOST",
        "X-Forwarded-Prefix",
        "X-Real-IP",
        "X-Original-URL"
      })
  void whatASenderSaysOfItsWayIsDropped(String name) {
    headers.add(name, "a").add(name, "b");
    HeaderRule.cleanRequest(headers);
    assertThat(headers).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"Upgrade", "TE", "Trailer", "Proxy-Authorization", "Keep-Alive", "Expect"})
  void headersOfTheConnectionStay(String name) {
    headers.add(name, "a");
    HeaderRule.cleanRequest(headers);
    assertThat(headers).isEmpty();
  }

  @Test
  void whatConnectionNamesIsDroppedWithIt() {
    headers.add("Connection", "close, X-Secret").add("X-Secret", "a").add("Accept", "*/*");
    HeaderRule.cleanRequest(headers);
    assertThat(headers.names()).containsExactly("Accept");
  }

  @Test
  void connectionCannotTakeTheLengthAway() {
    headers.add("Connection", "Content-Length, Host").add("Content-Length", "3").add("Host", "a");
    HeaderRule.cleanRequest(headers);
    assertThat(headers.names()).containsExactlyInAnyOrder("Content-Length", "Host");
  }

  @Test
  void whatBelongsToTheRequestTravels() {
    headers
        .add("Panro-Acting-For", "00000000-0000-7000-8000-000000000001")
        .add("Idempotency-Key", "k")
        .add("If-Match", "\"3\"")
        .add("Accept-Language", "ko")
        .add("traceparent", "00-1-2-01");
    HeaderRule.cleanRequest(headers);
    assertThat(headers.size()).isEqualTo(5);
  }
}
