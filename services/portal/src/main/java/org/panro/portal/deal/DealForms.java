package org.panro.portal.deal;

import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.ws.rs.core.Response;
import java.util.UUID;
import org.panro.portal.form.Form;
import org.panro.portal.form.Submissions;
import org.panro.portal.page.Notice;
import org.panro.portal.page.Visit;

/** The small forms on a deal's page: they lead back to it, with what was done or what is wrong. */
@ApplicationScoped
class DealForms {
  private final Dossiers dossiers;
  private final Submissions submissions;
  private final Visit visit;

  DealForms(Dossiers dossiers, Submissions submissions, Visit visit) {
    this.dossiers = dossiers;
    this.submissions = submissions;
    this.visit = visit;
  }

  <T> Uni<Response> run(UUID deal, Form form, Uni<T> command, Notice done) {
    return submissions.run(
        form,
        command,
        answer -> visit.seeOther("/deals/" + deal, done),
        refused -> dossiers.of(deal).map(dossier -> DealPage.of(dossier, refused)));
  }

  Uni<Response> again(UUID deal, Form form) {
    return dossiers.of(deal).chain(dossier -> visit.refused(DealPage.of(dossier, form)));
  }

  <T> T words(Class<T> bundle) {
    return visit.words(bundle);
  }
}
