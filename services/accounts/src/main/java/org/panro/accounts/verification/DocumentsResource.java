package org.panro.accounts.verification;

import io.quarkus.hibernate.reactive.panache.common.WithSession;
import io.quarkus.security.Authenticated;
import io.smallrye.mutiny.Uni;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.UUID;
import org.jboss.resteasy.reactive.RestResponse;
import org.panro.contracts.accounts.VerificationDocument;
import org.panro.contracts.accounts.VerificationDocumentsApi;
import org.panro.contracts.value.Page;
import org.panro.contracts.value.PageParams;
import org.panro.shared.command.Command;

@Path("/api/accounts/verification/documents")
@Authenticated
class DocumentsResource implements VerificationDocumentsApi {
  private final Documents documents;

  DocumentsResource(Documents documents) {
    this.documents = documents;
  }

  /** Takes a document in. */
  @POST
  @Consumes(MediaType.WILDCARD)
  @Command(status = 201)
  public Uni<VerificationDocument> upload(
      @QueryParam("kind") @NotNull String kind,
      @QueryParam("name") @NotBlank @Size(max = 500) String name,
      byte[] content) {
    return documents.add(DocumentKinds.of(kind), name, content);
  }

  @Override
  @WithSession
  public Uni<Page<VerificationDocument>> list(PageParams page) {
    return documents.list(page);
  }

  @Override
  @WithSession
  public Uni<VerificationDocument> get(UUID id) {
    return documents.get(id).map(DocumentRow::view);
  }

  /** Always a download: what companies upload is never shown as a page of ours. */
  @GET
  @Path("/{id}/content")
  @Produces(MediaType.APPLICATION_OCTET_STREAM)
  @WithSession
  public Uni<RestResponse<byte[]>> content(@PathParam("id") UUID id) {
    return documents
        .get(id)
        .chain(document -> documents.content(id).map(content -> download(document, content)));
  }

  private static RestResponse<byte[]> download(DocumentRow document, byte[] content) {
    String name = URLEncoder.encode(document.name, StandardCharsets.UTF_8).replace("+", "%20");
    return RestResponse.ResponseBuilder.ok(content)
        .header(HttpHeaders.CONTENT_TYPE, document.mediaType)
        .header(HttpHeaders.CONTENT_DISPOSITION, "attachment; filename*=UTF-8''" + name)
        .header("X-Content-Type-Options", "nosniff")
        .build();
  }
}
