package org.panro.catalog.product;

import io.quarkus.hibernate.reactive.panache.common.WithSession;
import io.smallrye.mutiny.Uni;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import java.io.InputStream;
import java.util.List;
import java.util.UUID;
import org.jboss.resteasy.reactive.RestResponse;
import org.jspecify.annotations.Nullable;
import org.panro.contracts.catalog.ProductImportsApi;
import org.panro.contracts.imports.ImportColumns;
import org.panro.contracts.imports.ImportFieldView;
import org.panro.contracts.imports.ImportView;
import org.panro.contracts.value.Page;
import org.panro.contracts.value.PageParams;
import org.panro.shared.command.Command;
import org.panro.shared.identity.Role;
import org.panro.shared.imports.Imports;
import org.panro.shared.imports.SentFile;

@Path("/api/catalog/imports")
@RolesAllowed({Role.SELLERS, Role.AGENTS})
class ProductImportsResource implements ProductImportsApi {
  private final Imports imports;

  ProductImportsResource(Imports imports) {
    this.imports = imports;
  }

  /**
   * Takes a file of products; the answer tells where its progress stands.
   *
   * @param preview whether nothing is written before it is run
   * @param name what the file is called
   */
  @POST
  @Consumes("*/*")
  @Command(status = 202)
  public Uni<ImportView> upload(
      @QueryParam("publish") @DefaultValue("false") boolean publish,
      @QueryParam("preview") @DefaultValue("false") boolean preview,
      @QueryParam("name") @Size(max = 255) @Nullable String name,
      @HeaderParam(HttpHeaders.CONTENT_TYPE) String contentType,
      byte[] content) {
    return imports.accept(new SentFile(content, contentType, name), publish, preview);
  }

  /** The lines that failed, as a file of the same kind with a column that tells why. */
  @GET
  @Path("/{id}/failed-rows")
  @Produces(MediaType.APPLICATION_OCTET_STREAM)
  @WithSession
  public Uni<RestResponse<InputStream>> failedRows(@PathParam("id") UUID id) {
    return imports.failedRows(id);
  }

  @Override
  public Uni<List<ImportFieldView>> fields() {
    return Uni.createFrom().item(imports.fields());
  }

  @Override
  @Command
  public Uni<ImportView> map(UUID id, ImportColumns columns) {
    return imports.map(id, columns);
  }

  @Override
  @Command
  public Uni<ImportView> run(UUID id, boolean publish) {
    return imports.run(id, publish);
  }

  @Override
  @WithSession
  public Uni<Page<ImportView>> list(PageParams page) {
    return imports.list(page);
  }

  @Override
  @WithSession
  public Uni<ImportView> get(UUID id) {
    return imports.get(id);
  }
}
