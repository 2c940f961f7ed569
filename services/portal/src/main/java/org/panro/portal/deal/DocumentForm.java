package org.panro.portal.deal;

import io.quarkus.security.Authenticated;
import io.smallrye.mutiny.Uni;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.MultivaluedHashMap;
import jakarta.ws.rs.core.MultivaluedMap;
import jakarta.ws.rs.core.Response;
import java.util.Objects;
import java.util.UUID;
import org.eclipse.microprofile.rest.client.inject.RestClient;
import org.jboss.resteasy.reactive.RestForm;
import org.jboss.resteasy.reactive.multipart.FileUpload;
import org.jspecify.annotations.Nullable;
import org.panro.portal.client.Documents;
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
  private final Documents documents;
  private final DealForms forms;
  private final Submissions submissions;

  DocumentForm(@RestClient Documents documents, DealForms forms, Submissions submissions) {
    this.documents = documents;
    this.forms = forms;
    this.submissions = submissions;
  }

  @POST
  public Uni<Response> add(
      @PathParam("id") UUID id,
      @RestForm @Nullable String key,
      @RestForm @Nullable String kind,
      @RestForm @Nullable FileUpload file) {
    MultivaluedMap<String, String> fields = new MultivaluedHashMap<>();
    fields.putSingle(Form.KEY, Objects.requireNonNullElse(key, ""));
    fields.putSingle("kind", Objects.requireNonNullElse(kind, ""));
    Form form = submissions.read(fields);
    if (file == null || file.size() == 0) {
      form.refuse("file", forms.words(DealWords.class).noFile());
      return forms.again(id, form);
    }
    return forms.run(
        id,
        form,
        documents.add(
            id,
            form.value("kind"),
            file.fileName(),
            Objects.requireNonNullElse(file.contentType(), MediaType.APPLICATION_OCTET_STREAM),
            file.uploadedFile().toFile()),
        Notice.DOCUMENT_ADDED);
  }
}
