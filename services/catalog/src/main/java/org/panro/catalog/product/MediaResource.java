package org.panro.catalog.product;

import io.smallrye.mutiny.Uni;
import jakarta.annotation.security.PermitAll;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.HttpHeaders;
import java.io.File;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.UUID;
import org.jboss.resteasy.reactive.RestResponse;
import org.jspecify.annotations.Nullable;
import org.panro.catalog.media.Rendition;
import org.panro.contracts.catalog.MediaKind;
import org.panro.contracts.value.LocalizedText;
import org.panro.shared.problem.Problems;

/** The content of media; whoever may see the product may read it. */
@Path("/api/catalog/media/{id}")
@PermitAll
class MediaResource {
  private final Media media;

  MediaResource(Media media) {
    this.media = media;
  }

  /** A picture to be shown, a data sheet to be stored. */
  @GET
  @Produces({"image/jpeg", "image/png", "application/pdf"})
  public Uni<RestResponse<File>> content(
      @PathParam("id") UUID id, @HeaderParam("If-None-Match") @Nullable String known) {
    return media.content(id, Rendition.WHOLE).map(content -> answer(content, known));
  }

  /**
   * A picture made smaller.
   *
   * @param width 160, 480 or 960: the most pixels of either side
   */
  @GET
  @Path("/thumbnail")
  @Produces("image/jpeg")
  public Uni<RestResponse<File>> thumbnail(
      @PathParam("id") UUID id,
      @QueryParam("width") @DefaultValue("480") int width,
      @HeaderParam("If-None-Match") @Nullable String known) {
    Rendition rendition =
        Rendition.ofWidth(width)
            .orElseThrow(
                () ->
                    Problems.invalid(
                        "width",
                        new LocalizedText(
                            "너비는 160, 480, 960 가운데 하나예요.", "The width is 160, 480 or 960.")));
    return media.content(id, rendition).map(content -> answer(content, known));
  }

  private static RestResponse<File> answer(Media.Content content, @Nullable String known) {
    String tag = "\"" + content.rendition().tag(content.medium().sha256()) + "\"";
    boolean isKnown = known != null && known.contains(tag);
    RestResponse.ResponseBuilder<File> answer =
        isKnown
            ? RestResponse.ResponseBuilder.create(RestResponse.Status.NOT_MODIFIED)
            : RestResponse.ResponseBuilder.ok(content.file()).type(type(content));
    return answer
        .header(HttpHeaders.ETAG, tag)
        .header(HttpHeaders.CACHE_CONTROL, caching(content.isPublic()))
        .header(HttpHeaders.CONTENT_DISPOSITION, disposition(content))
        .header("X-Content-Type-Options", "nosniff")
        .header("Content-Security-Policy", "default-src 'none'; sandbox")
        .build();
  }

  private static String type(Media.Content content) {
    return content.rendition() == Rendition.WHOLE ? content.medium().contentType() : "image/jpeg";
  }

  /** The content behind an address never changes. */
  private static String caching(boolean isPublic) {
    return isPublic ? "public, max-age=31536000, immutable" : "private, no-cache";
  }

  private static String disposition(Media.Content content) {
    String way = content.medium().kind() == MediaKind.DATA_SHEET ? "attachment" : "inline";
    String name =
        URLEncoder.encode(content.medium().name(), StandardCharsets.UTF_8).replace("+", "%20");
    return way + "; filename*=UTF-8''" + name;
  }
}
