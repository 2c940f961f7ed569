package org.panro.portal.admin;

import io.quarkus.qute.TemplateInstance;
import io.smallrye.mutiny.Uni;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.MultivaluedMap;
import jakarta.ws.rs.core.Response;
import java.util.List;
import org.eclipse.microprofile.rest.client.inject.RestClient;
import org.jspecify.annotations.Nullable;
import org.panro.contracts.catalog.VocabularyTryOutsApi.Comparison;
import org.panro.contracts.catalog.VocabularyTryOutsApi.TryOut;
import org.panro.portal.client.VocabularyTryOuts;
import org.panro.portal.form.Form;
import org.panro.portal.form.Submissions;
import org.panro.portal.page.Language;
import org.panro.portal.page.Member;
import org.panro.portal.page.Visit;
import org.panro.portal.words.FormWords;

/** An entry tried out with a search before it goes live; nothing is kept. */
@Path(Language.SEGMENT + "/desk/vocabulary/tryout")
@Produces(MediaType.TEXT_HTML)
@RolesAllowed(Member.ADMIN)
class VocabularyTryOutPage {
  private final VocabularyTryOuts tryOuts;
  private final Submissions submissions;
  private final Visit visit;

  VocabularyTryOutPage(
      @RestClient VocabularyTryOuts tryOuts, Submissions submissions, Visit visit) {
    this.tryOuts = tryOuts;
    this.submissions = submissions;
    this.visit = visit;
  }

  @GET
  public TemplateInstance write(
      @QueryParam("ko") @DefaultValue("") String ko,
      @QueryParam("en") @DefaultValue("") String en) {
    return new TryOutForm(Form.empty().with("ko", ko).with("en", en).with("query", ko), null);
  }

  @POST
  @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
  public Uni<Response> tryOut(MultivaluedMap<String, String> fields) {
    Form form = submissions.read(fields);
    String needed = visit.words(FormWords.class).needed();
    for (String field : List.of("ko", "en", "query")) {
      if (!form.has(field)) {
        form.refuse(field, needed);
      }
    }
    return form.isRefused()
        ? visit.refused(new TryOutForm(form, null))
        : tryOuts
            .tryOut(new TryOut(form.value("ko"), form.value("en"), form.value("query")))
            .chain(seen -> Submissions.page(new TryOutForm(form, seen)))
            .onFailure(Form::isRefusal)
            .recoverWithUni(
                failure ->
                    visit.refused(
                        new TryOutForm(form.refuse(failure, visit.words(FormWords.class)), null)));
  }

  /**
   * The entry and the search.
   *
   * @param seen what it would change, once it was tried
   */
  record TryOutForm(Form form, @Nullable Comparison seen) implements TemplateInstance {}
}
