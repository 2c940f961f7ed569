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
import java.util.Comparator;
import java.util.UUID;
import org.eclipse.microprofile.rest.client.inject.RestClient;
import org.jspecify.annotations.Nullable;
import org.panro.contracts.accounts.CompanyView;
import org.panro.contracts.accounts.VerificationApi.Verdict;
import org.panro.contracts.accounts.VerificationApi.VerificationView;
import org.panro.contracts.value.Page;
import org.panro.contracts.value.PageParams;
import org.panro.portal.client.Companies;
import org.panro.portal.client.Part;
import org.panro.portal.client.Verifications;
import org.panro.portal.form.Form;
import org.panro.portal.form.Submissions;
import org.panro.portal.page.Language;
import org.panro.portal.page.Member;
import org.panro.portal.page.Notice;
import org.panro.portal.page.Visit;
import org.panro.portal.words.AdminWords;
import org.panro.portal.words.FormWords;

/** One application for verification: what it proves, and the decision, again where it was wrong. */
@Path(Language.SEGMENT + "/desk/verification/{id:[^/]+}")
@Produces(MediaType.TEXT_HTML)
@RolesAllowed(Member.ADMIN)
class ApplicationPage {
  private static final PageParams LATEST = new PageParams(20, null);

  private final Verifications verifications;
  private final Companies companies;
  private final Submissions submissions;
  private final Visit visit;

  ApplicationPage(
      @RestClient Verifications verifications,
      @RestClient Companies companies,
      Submissions submissions,
      Visit visit) {
    this.verifications = verifications;
    this.companies = companies;
    this.submissions = submissions;
    this.visit = visit;
  }

  @GET
  public Uni<TemplateInstance> show(@PathParam("id") UUID id) {
    return verifications
        .get(id)
        .chain(
            application ->
                page(application, Form.empty().with(Form.VERSION, application.version())));
  }

  @POST
  @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
  public Uni<Response> decide(@PathParam("id") UUID id, MultivaluedMap<String, String> fields) {
    Form form = submissions.read(fields);
    Verdict verdict =
        VerdictForm.read(form, visit.words(AdminWords.class), visit.words(FormWords.class));
    if (verdict == null) {
      return page(id, form).chain(visit::refused);
    }
    return submissions.run(
        form,
        verifications.decide(id, verdict),
        decided -> visit.seeOther("/desk/verification/" + id, Notice.VERIFICATION_DECIDED),
        refused -> page(id, refused));
  }

  private Uni<TemplateInstance> page(UUID id, Form form) {
    return verifications.get(id).chain(application -> page(application, form));
  }

  private Uni<TemplateInstance> page(VerificationView application, Form form) {
    return Uni.combine()
        .all()
        .unis(
            Part.of(companies.get(application.companyId())),
            Part.of(verifications.list(null, application.companyId(), LATEST)))
        .with(
            (company, all) ->
                new Application(application, company, all, newer(application, all), form));
  }

  /** The application that has to be decided on instead. */
  static @Nullable UUID newer(VerificationView application, Part<Page<VerificationView>> all) {
    return all.answer().stream()
        .flatMap(page -> page.items().stream())
        .max(Comparator.comparing(VerificationView::submittedAt))
        .map(VerificationView::id)
        .filter(newest -> !newest.equals(application.id()))
        .orElse(null);
  }

  /**
   * An application with its company.
   *
   * @param all applications of the company, the newest first
   * @param newest the company's newest application, absent where it is this one
   */
  record Application(
      VerificationView application,
      Part<CompanyView> company,
      Part<Page<VerificationView>> all,
      @Nullable UUID newest,
      Form form)
      implements TemplateInstance {}
}
