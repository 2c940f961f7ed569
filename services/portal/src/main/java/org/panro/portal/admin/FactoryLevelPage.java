package org.panro.portal.admin;

import io.quarkus.qute.TemplateInstance;
import io.smallrye.mutiny.Uni;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.MultivaluedMap;
import jakarta.ws.rs.core.Response;
import java.util.UUID;
import org.eclipse.microprofile.rest.client.inject.RestClient;
import org.panro.contracts.accounts.CompaniesApi.FactoryLevelFacts;
import org.panro.contracts.accounts.CompanyView;
import org.panro.portal.client.Companies;
import org.panro.portal.form.Choices;
import org.panro.portal.form.Form;
import org.panro.portal.form.Submissions;
import org.panro.portal.page.Language;
import org.panro.portal.page.Member;
import org.panro.portal.page.Notice;
import org.panro.portal.page.Visit;
import org.panro.portal.words.AdminWords;
import org.panro.portal.words.FormWords;

/** An agent states the factory level that a certificate proves, or that none holds. */
@Path(Language.SEGMENT + "/desk/companies/{id}/factory-level")
@Produces(MediaType.TEXT_HTML)
@RolesAllowed(Member.AGENT)
class FactoryLevelPage {
  private final Companies companies;
  private final Submissions submissions;
  private final Visit visit;

  FactoryLevelPage(@RestClient Companies companies, Submissions submissions, Visit visit) {
    this.companies = companies;
    this.submissions = submissions;
    this.visit = visit;
  }

  @GET
  public Uni<TemplateInstance> show(@PathParam("id") UUID id) {
    return companies.get(id).map(company -> page(company, FactoryLevelForm.of(company)));
  }

  @POST
  @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
  public Uni<Response> save(@PathParam("id") UUID id, MultivaluedMap<String, String> fields) {
    Form form = submissions.read(fields);
    FactoryLevelFacts facts =
        FactoryLevelForm.read(form, visit.words(AdminWords.class), visit.words(FormWords.class));
    if (form.isRefused()) {
      return again(id, form).chain(visit::refused);
    }
    return submissions.run(
        form,
        companies.putFactoryLevel(id, facts),
        saved -> visit.seeOther("/desk/companies", Notice.FACTORY_LEVEL_SAVED),
        refused -> again(id, refused));
  }

  private Uni<TemplateInstance> again(UUID id, Form form) {
    return companies.get(id).map(company -> page(company, form));
  }

  private TemplateInstance page(CompanyView company, Form form) {
    return new Level(company, new Choices(visit.language()), form);
  }

  /** A company's level and the form that states it anew. */
  record Level(CompanyView company, Choices choices, Form form) implements TemplateInstance {}
}
