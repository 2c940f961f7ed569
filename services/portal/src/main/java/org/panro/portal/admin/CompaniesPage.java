package org.panro.portal.admin;

import static java.nio.charset.StandardCharsets.UTF_8;

import io.quarkus.qute.TemplateInstance;
import io.smallrye.mutiny.Uni;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import java.net.URLEncoder;
import org.eclipse.microprofile.rest.client.inject.RestClient;
import org.jspecify.annotations.Nullable;
import org.panro.contracts.accounts.CompanyView;
import org.panro.contracts.value.Page;
import org.panro.contracts.value.PageParams;
import org.panro.portal.client.Companies;
import org.panro.portal.client.Part;
import org.panro.portal.page.Language;
import org.panro.portal.page.Member;

/** All companies with what is known of them. */
@Path(Language.SEGMENT + "/desk/companies")
@Produces(MediaType.TEXT_HTML)
@RolesAllowed({Member.AGENT, Member.ADMIN})
class CompaniesPage {
  private static final int SIZE = 20;

  private final Companies companies;

  CompaniesPage(@RestClient Companies companies) {
    this.companies = companies;
  }

  @GET
  public Uni<TemplateInstance> list(
      @QueryParam("q") @DefaultValue("") String q, @QueryParam("cursor") @Nullable String cursor) {
    return Part.of(companies.list(q, null, new PageParams(SIZE, cursor)))
        .map(found -> new CompanyList(found, q, next(found, q)));
  }

  private static @Nullable String next(Part<Page<CompanyView>> found, String q) {
    return found
        .answer()
        .map(Page::next)
        .map(cursor -> "?q=%s&cursor=%s".formatted(URLEncoder.encode(q, UTF_8), cursor))
        .orElse(null);
  }

  /**
   * The companies whose name holds what was asked for.
   *
   * @param next the address of the next ones, absent where there are none
   */
  record CompanyList(Part<Page<CompanyView>> found, String q, @Nullable String next)
      implements TemplateInstance {}
}
