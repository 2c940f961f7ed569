package org.panro.portal.deal;

import io.quarkus.qute.TemplateInstance;
import io.quarkus.security.Authenticated;
import io.smallrye.mutiny.Uni;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import java.util.List;
import java.util.UUID;
import org.panro.contracts.deals.DocumentKind;
import org.panro.contracts.problem.ProblemType;
import org.panro.portal.client.ServiceProblem;
import org.panro.portal.form.Form;
import org.panro.portal.page.Language;

/** One deal: where it stands, what happened, who takes part, and what may be done now. */
@Path(Language.SEGMENT + "/deals/{id:[^/]+}")
@Produces(MediaType.TEXT_HTML)
@Authenticated
class DealPage {
  private final Dossiers dossiers;

  DealPage(Dossiers dossiers) {
    this.dossiers = dossiers;
  }

  /**
   * The page.
   *
   * @param opening whether the reader comes from an introduction, so that the deal may not be there
   *     yet
   */
  @GET
  public Uni<TemplateInstance> show(
      @PathParam("id") UUID id, @QueryParam("opening") boolean opening) {
    return dossiers
        .of(id)
        .map(dossier -> of(dossier, Form.empty()))
        .onFailure(failure -> opening && isNotThere(failure))
        .recoverWithItem(new Opening(id));
  }

  /** The page with what its forms hold. */
  static TemplateInstance of(Dossier dossier, Form form) {
    return new Deal(dossier, form, List.of(DocumentKind.values()));
  }

  private static boolean isNotThere(Throwable failure) {
    return failure instanceof ServiceProblem problem && problem.type() == ProblemType.NOT_FOUND;
  }

  /**
   * The deal's page.
   *
   * @param form what its small forms hold; each goes to an address of its own
   */
  record Deal(Dossier dossier, Form form, List<DocumentKind> kinds) implements TemplateInstance {}

  /** The page while an introduced deal is being opened. */
  record Opening(UUID id) implements TemplateInstance {}
}
