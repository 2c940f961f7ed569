package org.panro.catalog.product;

import io.quarkus.hibernate.reactive.panache.common.WithSession;
import io.smallrye.mutiny.Uni;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import java.io.InputStream;
import org.jboss.resteasy.reactive.RestResponse;
import org.panro.shared.identity.CurrentCaller;
import org.panro.shared.identity.Role;

@Path("/api/catalog/exports")
@RolesAllowed({Role.SELLERS, Role.AGENTS})
class ProductExportsResource {
  private final ProductExport export;
  private final CurrentCaller caller;

  ProductExportsResource(ProductExport export, CurrentCaller caller) {
    this.export = export;
    this.caller = caller;
  }

  /**
   * The caller's own products as a file that imports take.
   *
   * @param format {@code csv} with a byte-order mark, {@code xlsx}, {@code ndjson}, {@code ubl} (a
   *     UBL 2.3 Catalogue) or {@code bmecat} (BMEcat 2005)
   */
  @GET
  @Produces(MediaType.APPLICATION_OCTET_STREAM)
  @WithSession
  public Uni<RestResponse<InputStream>> products(
      @QueryParam("format") @DefaultValue("csv") String format) {
    ExportFormat wanted = ExportFormat.of(format);
    return export
        .of(caller.get().company(), wanted)
        .map(
            file ->
                RestResponse.ResponseBuilder.ok(file)
                    .type(wanted.mediaType())
                    .header(
                        HttpHeaders.CONTENT_DISPOSITION,
                        "attachment; filename=\"" + wanted.fileName() + "\"")
                    .header("X-Content-Type-Options", "nosniff")
                    .header(HttpHeaders.CACHE_CONTROL, "private")
                    .build());
  }
}
