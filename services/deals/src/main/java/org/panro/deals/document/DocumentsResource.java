package org.panro.deals.document;

import io.quarkus.hibernate.reactive.panache.common.WithSession;
import io.quarkus.security.Authenticated;
import io.smallrye.mutiny.Uni;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import java.io.File;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.UUID;
import org.jboss.resteasy.reactive.RestResponse;
import org.panro.contracts.deals.DocumentKind;
import org.panro.contracts.deals.DocumentView;
import org.panro.contracts.deals.DocumentsApi;
import org.panro.contracts.value.Page;
import org.panro.contracts.value.PageParams;
import org.panro.deals.deal.application.Words;
import org.panro.shared.command.Command;

@Path("/api/deals/{deal}/documents")
@Authenticated
class DocumentsResource implements DocumentsApi {
  private final Documents documents;

  DocumentsResource(Documents documents) {
    this.documents = documents;
  }

  /** Takes a file as it is; what it is shows in its content, not in the request's media type. */
  @POST
  @Consumes("*/*")
  @Command(status = 201)
  public Uni<DocumentView> add(
      @PathParam("deal") UUID deal,
      @QueryParam("kind") @NotNull String kind,
      @QueryParam("name") @NotNull String name,
      byte[] content) {
    return documents.add(deal, Words.read(DocumentKind.class, "kind", kind), name, content);
  }

  /** The file, to be stored and never shown as a page of ours. */
  @GET
  @Path("/{id}/content")
  @Produces(MediaType.APPLICATION_OCTET_STREAM)
  @WithSession
  public Uni<RestResponse<File>> content(@PathParam("deal") UUID deal, @PathParam("id") UUID id) {
    return documents.content(deal, id).map(DocumentsResource::download);
  }

  @Override
  @WithSession
  public Uni<Page<DocumentView>> list(UUID deal, PageParams page) {
    return documents.list(deal, page);
  }

  @Override
  @WithSession
  public Uni<DocumentView> get(UUID deal, UUID id) {
    return documents.get(deal, id);
  }

  private static RestResponse<File> download(Documents.Content content) {
    String name =
        URLEncoder.encode(content.document().name, StandardCharsets.UTF_8).replace("+", "%20");
    return RestResponse.ResponseBuilder.ok(content.file())
        .type(content.document().mediaType)
        .header(HttpHeaders.CONTENT_DISPOSITION, "attachment; filename*=UTF-8''" + name)
        .header("X-Content-Type-Options", "nosniff")
        .header(HttpHeaders.CACHE_CONTROL, "private")
        .build();
  }
}
