package org.panro.catalog.product;

import io.quarkus.hibernate.reactive.panache.common.WithSession;
import io.smallrye.mutiny.Uni;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.HttpHeaders;
import java.util.UUID;
import org.panro.contracts.catalog.ProductImportsApi;
import org.panro.contracts.imports.ImportView;
import org.panro.contracts.value.Page;
import org.panro.contracts.value.PageParams;
import org.panro.shared.command.Command;
import org.panro.shared.identity.CurrentCaller;
import org.panro.shared.identity.Role;
import org.panro.shared.imports.Imports;
import org.panro.shared.problem.ReaderLanguage;

@Path("/api/catalog/imports")
@RolesAllowed({Role.SELLERS, Role.AGENTS})
class ProductImportsResource implements ProductImportsApi {
  private final Imports imports;
  private final CurrentCaller caller;
  private final ReaderLanguage language;

  ProductImportsResource(Imports imports, CurrentCaller caller, ReaderLanguage language) {
    this.imports = imports;
    this.caller = caller;
    this.language = language;
  }

  /** Takes a file of products; the answer tells where its progress stands. */
  @POST
  @Consumes("*/*")
  @Command(status = 202)
  public Uni<ImportView> upload(
      @QueryParam("publish") @DefaultValue("false") boolean publish,
      @HeaderParam(HttpHeaders.CONTENT_TYPE) String contentType,
      byte[] content) {
    return imports.accept(caller.get(), content, contentType, publish, language.get());
  }

  @Override
  @WithSession
  public Uni<Page<ImportView>> list(PageParams page) {
    return imports.list(caller.get(), page, language.get());
  }

  @Override
  @WithSession
  public Uni<ImportView> get(UUID id) {
    return imports.get(caller.get(), id, language.get());
  }
}
