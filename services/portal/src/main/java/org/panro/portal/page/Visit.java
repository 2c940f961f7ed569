package org.panro.portal.page;

import io.quarkus.qute.TemplateInstance;
import io.quarkus.qute.i18n.Localized;
import io.quarkus.qute.i18n.MessageBundles;
import io.quarkus.security.identity.SecurityIdentity;
import io.smallrye.mutiny.Uni;
import io.vertx.core.http.Cookie;
import io.vertx.core.http.HttpMethod;
import io.vertx.core.http.HttpServerRequest;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.context.RequestScoped;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import org.eclipse.microprofile.jwt.JsonWebToken;
import org.jspecify.annotations.Nullable;

/** The request at hand, seen as a reader's visit to a page. */
@RequestScoped
public class Visit {
  private static final int REFUSED = 422;
  private static final String NOTICE = "notice";
  private static final int NOTICE_SECONDS = 60;

  private final RoutingContext context;
  private final SecurityIdentity identity;
  private final Installation installation;
  private @Nullable Here here;

  Visit(RoutingContext context, SecurityIdentity identity, Installation installation) {
    this.context = context;
    this.identity = identity;
    this.installation = installation;
  }

  public Here here() {
    if (here == null) {
      here = look();
    }
    return here;
  }

  public Language language() {
    HttpServerRequest request = context.request();
    return Language.of(path(request), request.getHeader("Accept-Language"));
  }

  public Formats formats() {
    return new Formats(language());
  }

  /** Words for code that has to say something itself; templates have them anyway. */
  public <T> T words(Class<T> bundle) {
    return language() == Language.EN
        ? MessageBundles.get(bundle)
        : MessageBundles.get(bundle, Localized.Literal.of(language().code()));
  }

  /** The access token that speaks for the reader to the services. */
  public Optional<String> token() {
    return token(identity).map(JsonWebToken::getRawToken);
  }

  /** Sends the browser on after a command; the next page tells what was done. */
  public Response seeOther(String target, Notice done) {
    Response onward = seeOther(target);
    context.response().addCookie(notice(done.word()).setMaxAge(NOTICE_SECONDS));
    return onward;
  }

  /** A form that comes back with what is wrong with it. */
  public Uni<Response> refused(TemplateInstance form) {
    return form.createUni()
        .map(
            html ->
                Response.status(REFUSED)
                    .type(MediaType.TEXT_HTML_TYPE.withCharset("UTF-8"))
                    .entity(html)
                    .build());
  }

  public Response seeOther(String target) {
    return Response.status(Response.Status.SEE_OTHER)
        .header(HttpHeaders.LOCATION, here().to(target))
        .build();
  }

  /** Whether the reader asks for a page and sends nothing. */
  boolean isRead() {
    return context.request().method().equals(HttpMethod.GET);
  }

  private Here look() {
    HttpServerRequest request = context.request();
    Language language = language();
    String path = path(request);
    String prefix = "/" + language.code();
    String inner = path.startsWith(prefix) ? path.substring(prefix.length()) : path;
    return new Here(
        language,
        installation.publicUrl(),
        inner.isEmpty() ? "/" : inner,
        Objects.requireNonNullElse(request.query(), ""),
        token(identity).map(this::member).orElse(null),
        takeNotice(request).orElse(null));
  }

  private Member member(JsonWebToken token) {
    return new Member(
        UUID.fromString(Objects.toString(token.getClaim("member_id"), token.getSubject())),
        UUID.fromString(Objects.toString(token.getClaim("company_id"), token.getSubject())),
        Objects.toString(token.getClaim("name"), token.getName()),
        identity.getRoles());
  }

  private Optional<Notice> takeNotice(HttpServerRequest request) {
    Cookie cookie = request.getCookie(NOTICE);
    if (cookie == null || context.response().headWritten()) {
      return Optional.empty();
    }
    Optional<Notice> notice = Notice.of(cookie.getValue());
    context.response().addCookie(notice("").setMaxAge(0));
    return notice;
  }

  private static Cookie notice(String value) {
    return Cookie.cookie(NOTICE, value).setPath("/").setHttpOnly(true);
  }

  private static Optional<JsonWebToken> token(SecurityIdentity identity) {
    return !identity.isAnonymous() && identity.getPrincipal() instanceof JsonWebToken token
        ? Optional.of(token)
        : Optional.empty();
  }

  private static String path(HttpServerRequest request) {
    return Objects.requireNonNullElse(request.path(), "/");
  }
}
