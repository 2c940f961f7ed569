package org.panro.portal.signup;

import io.quarkus.qute.TemplateInstance;
import jakarta.annotation.security.PermitAll;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import org.panro.portal.page.Language;

/** The documents that members consent to, in the version that the sign-up names. */
@Path(Language.SEGMENT + "/documents")
@Produces(MediaType.TEXT_HTML)
@PermitAll
class DocumentsPage {

  @GET
  @Path("/terms")
  public TemplateInstance terms() {
    return new Terms(SignUpForm.DOCUMENTS);
  }

  @GET
  @Path("/privacy")
  public TemplateInstance privacy() {
    return new Privacy(SignUpForm.DOCUMENTS);
  }

  /** The terms of use. */
  record Terms(String version) implements TemplateInstance {}

  /** What is held of a member, why, and what the member may demand. */
  record Privacy(String version) implements TemplateInstance {}
}
