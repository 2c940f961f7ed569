package org.panro.portal.deal;

import io.quarkus.security.Authenticated;
import io.smallrye.mutiny.Uni;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.UUID;
import org.jboss.resteasy.reactive.RestForm;
import org.jboss.resteasy.reactive.multipart.FileUpload;
import org.jspecify.annotations.Nullable;
import org.panro.portal.form.Form;
import org.panro.portal.form.Submissions;
import org.panro.portal.page.Language;
import org.panro.portal.page.Notice;
import org.panro.portal.words.DealWords;

/** Adds a file to a deal's documents. */
@Path(Language.SEGMENT + "/deals/{id}/documents")
@Consumes(MediaType.MULTIPART_FORM_DATA)
@Produces(MediaType.TEXT_HTML)
@Authenticated
class DocumentForm {
  private final Uploads uploads;
  private final DealForms forms;
  private final Submissions submissions;

  DocumentForm(Uploads uploads, DealForms forms, Submissions submissions) {
    this.uploads = uploads;
    this.forms = forms;
    this.submissions = submissions;
  }

  @POST
  public Uni<Response> add(
      @PathParam("id") UUID id,
      @RestForm @Nullable String key,
      @RestForm @Nullable String kind,
      @RestForm @Nullable FileUpload file) {
    Form form = submissions.read(key).with("kind", kind);
    FileUpload chosen = Uploads.chosen(file);
    if (chosen == null) {
      form.refuse("file", forms.words(DealWords.class).noFile());
      return forms.again(id, form);
    }
    return forms.run(id, form, uploads.add(id, form.value("kind"), chosen), Notice.DOCUMENT_ADDED);
  }
}
