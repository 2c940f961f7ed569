package org.panro.gateway.problem;

import io.vertx.core.http.HttpHeaders;
import io.vertx.core.http.HttpServerRequest;
import io.vertx.core.http.HttpServerResponse;
import io.vertx.ext.web.RoutingContext;
import java.util.Map;
import org.panro.contracts.problem.ProblemType;
import org.panro.contracts.value.LocalizedText;

/** Answers with the gateway's own errors. */
public final class Problems {
  /** How long an answer waits for a sender who does not stop sending. */
  private static final long DRAIN_MILLIS = 5_000;

  private static final Map<ProblemType, LocalizedText> DETAILS =
      Map.of(
          ProblemType.NOT_FOUND,
          new LocalizedText("이 주소에는 아무것도 없어요.", "Nothing is at this address."),
          ProblemType.MALFORMED,
          new LocalizedText("요청의 형식을 확인해 주세요.", "Check the form of the request."),
          ProblemType.METHOD_NOT_ALLOWED,
          new LocalizedText("이 주소는 다른 방식으로 불러 주세요.", "Call this address with another method."),
          ProblemType.FORBIDDEN,
          new LocalizedText(
              "다른 사이트에서 보낸 변경 요청은 받지 않아요. 판로 화면에서 다시 시도해 주세요.",
              "Changes sent from another site are not taken. Try again from a Panro page."),
          ProblemType.PAYLOAD_TOO_LARGE,
          new LocalizedText(
              "보낼 수 있는 크기를 넘었어요. 나누어 보내 주세요.",
              "It is more than may be sent at once. Send it in parts."),
          ProblemType.TOO_MANY_REQUESTS,
          new LocalizedText("잠시 뒤에 다시 시도해 주세요.", "Try again in a moment."),
          ProblemType.UPSTREAM_UNAVAILABLE,
          new LocalizedText(
              "잠시 뒤에 다시 시도해 주세요. 저장된 내용은 그대로 있어요.",
              "Try again in a moment. What was saved is kept."),
          ProblemType.INTERNAL,
          new LocalizedText("잠시 뒤에 다시 시도해 주세요.", "Try again in a moment."));

  private Problems() {}

  /** The wording of a problem, for answers that are written elsewhere. */
  public static Problem of(HttpServerRequest request, ProblemType type) {
    return type == ProblemType.UPSTREAM_UNAVAILABLE
        ? Problem.of(request, type, detail(type))
        : Problem.details(request, type, detail(type));
  }

  public static void answer(RoutingContext context, ProblemType type) {
    answer(context, of(context.request(), type));
  }

  /** Answers without a wait for the rest of the request, which is read and dropped. */
  public static void answer(RoutingContext context, Problem problem) {
    HttpServerResponse response = context.response();
    if (response.headWritten()) {
      response.reset();
      return;
    }
    response
        .setStatusCode(problem.status())
        .putHeader(HttpHeaders.CONTENT_TYPE, problem.contentType())
        .putHeader(HttpHeaders.CACHE_CONTROL, "no-store")
        .end(problem.body());
    drain(context);
  }

  /**
   * Reads what the sender still sends: closing at once would take the answer away from it before it
   * was read.
   */
  public static void drain(RoutingContext context) {
    HttpServerRequest request = context.request();
    if (request.isEnded()) {
      return;
    }
    request.handler(dropped -> {}).resume();
    context
        .vertx()
        .setTimer(
            DRAIN_MILLIS,
            timer -> {
              if (!request.isEnded()) {
                request.connection().close();
              }
            });
  }

  private static LocalizedText detail(ProblemType type) {
    LocalizedText detail = DETAILS.get(type);
    return detail == null ? type.title() : detail;
  }
}
