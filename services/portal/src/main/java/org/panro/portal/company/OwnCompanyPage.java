package org.panro.portal.company;

import io.quarkus.qute.TemplateInstance;
import io.quarkus.security.Authenticated;
import io.smallrye.mutiny.Uni;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.MultivaluedMap;
import jakarta.ws.rs.core.Response;
import java.util.UUID;
import org.eclipse.microprofile.rest.client.inject.RestClient;
import org.panro.contracts.accounts.CompanyFacts;
import org.panro.contracts.accounts.CompanyView;
import org.panro.portal.client.Companies;
import org.panro.portal.client.Sent;
import org.panro.portal.form.Form;
import org.panro.portal.page.Language;
import org.panro.portal.page.Member;
import org.panro.portal.page.Notice;
import org.panro.portal.page.Visit;
import org.panro.portal.words.FormWords;

/** What the member's own company tells of itself. */
@Path(Language.SEGMENT + "/desk/company")
@Produces(MediaType.TEXT_HTML)
@Authenticated
class OwnCompanyPage {
  private final Companies companies;
  private final Sent sent;
  private final Visit visit;

  OwnCompanyPage(@RestClient Companies companies, Sent sent, Visit visit) {
    this.companies = companies;
    this.sent = sent;
    this.visit = visit;
  }

  @GET
  public Uni<TemplateInstance> look() {
    return companies.get(own()).map(company -> new OwnCompany(company, CompanyForm.of(company)));
  }

  @POST
  @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
  public Uni<Response> save(MultivaluedMap<String, String> fields) {
    Form form = Form.of(fields);
    return companies.get(own()).chain(company -> save(company, form));
  }

  private Uni<Response> save(CompanyView before, Form form) {
    FormWords words = visit.words(FormWords.class);
    CompanyFacts facts = CompanyForm.read(form, before, words);
    if (form.isRefused()) {
      return visit.refused(new OwnCompany(before, form));
    }
    sent.by(form.value(Form.KEY), form.value(Form.VERSION));
    return companies
        .put(before.id(), facts)
        .map(saved -> visit.seeOther("/desk/company", Notice.COMPANY_SAVED))
        .onFailure(Form::isRefusal)
        .recoverWithUni(
            failure -> visit.refused(new OwnCompany(before, form.refuse(failure, words))));
  }

  private UUID own() {
    Member member = visit.here().member();
    if (member == null) {
      throw new IllegalStateException("The page is for members");
    }
    return member.companyId();
  }

  /** The company as it stands and the form to tell it anew. */
  record OwnCompany(CompanyView company, Form form) implements TemplateInstance {}
}
