package org.panro.contracts.problem;

import java.net.URI;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.panro.contracts.value.LocalizedText;

/** The kinds of problems; a kind's URI never changes its meaning. */
public enum ProblemType {
  MALFORMED(400, "요청을 읽을 수 없어요", "The request cannot be read"),
  VALIDATION(400, "고쳐야 할 값이 있어요", "Some values need mending"),
  UNAUTHENTICATED(401, "로그인이 필요해요", "Sign-in is needed"),
  FORBIDDEN(403, "허용되지 않은 일이에요", "This is not allowed"),
  NOT_FOUND(404, "찾을 수 없어요", "Not found"),
  METHOD_NOT_ALLOWED(405, "이 주소에서 쓸 수 없는 방식이에요", "The method is not allowed here"),
  NOT_ACCEPTABLE(406, "요청한 형식으로 답할 수 없어요", "The wanted format cannot be answered"),
  CONFLICT(409, "다른 변경과 부딪혔어요", "It conflicts with another change"),
  RULE_BROKEN(409, "지금 상태에서는 할 수 없어요", "The present state does not allow it"),
  PRECONDITION_FAILED(412, "그사이 내용이 바뀌었어요", "It has changed meanwhile"),
  PAYLOAD_TOO_LARGE(413, "보낸 내용이 너무 커요", "The content is too large"),
  UNSUPPORTED_MEDIA_TYPE(415, "지원하지 않는 형식이에요", "The format is not supported"),
  IDEMPOTENCY_KEY_REUSED(422, "다른 요청에 쓴 키예요", "The key was used for another request"),
  TOO_MANY_REQUESTS(429, "요청이 너무 많아요", "Too many requests"),
  INTERNAL(500, "저희 쪽에 문제가 생겼어요", "Something went wrong on our side"),
  UPSTREAM_UNAVAILABLE(503, "잠시 쓸 수 없어요", "Unavailable for a moment");

  private static final String PREFIX = "urn:panro:problem:";

  private final int status;
  private final String ko;
  private final String en;

  ProblemType(int status, String ko, String en) {
    this.status = status;
    this.ko = ko;
    this.en = en;
  }

  public String code() {
    return name().toLowerCase(Locale.ROOT).replace('_', '-');
  }

  public URI uri() {
    return URI.create(PREFIX + code());
  }

  public int status() {
    return status;
  }

  public LocalizedText title() {
    return new LocalizedText(ko, en);
  }

  /** The type with that URI, else the first with that status, else malformed or internal. */
  public static ProblemType of(@Nullable URI uri, int status) {
    for (ProblemType type : values()) {
      if (type.uri().equals(uri)) {
        return type;
      }
    }
    for (ProblemType type : values()) {
      if (type.status == status) {
        return type;
      }
    }
    return status < 500 ? MALFORMED : INTERNAL;
  }
}
