package org.panro.portal.deal;

import io.quarkus.security.Authenticated;
import io.smallrye.mutiny.Uni;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.MultivaluedMap;
import jakarta.ws.rs.core.Response;
import java.util.UUID;
import org.eclipse.microprofile.rest.client.inject.RestClient;
import org.panro.contracts.deals.ConversationApi.NewMessage;
import org.panro.contracts.deals.ConversationApi.NewSample;
import org.panro.contracts.deals.ConversationApi.SampleResult;
import org.panro.portal.client.Conversations;
import org.panro.portal.form.Form;
import org.panro.portal.form.Submissions;
import org.panro.portal.page.Language;
import org.panro.portal.page.Notice;
import org.panro.portal.words.FormWords;

/** What the parties write and send to each other from a deal's page. */
@Path(Language.SEGMENT + "/deals/{id:[^/]+}")
@Consumes(MediaType.APPLICATION_FORM_URLENCODED)
@Produces(MediaType.TEXT_HTML)
@Authenticated
class ConversationForms {
  private final Conversations conversations;
  private final DealForms forms;
  private final Submissions submissions;

  ConversationForms(
      @RestClient Conversations conversations, DealForms forms, Submissions submissions) {
    this.conversations = conversations;
    this.forms = forms;
    this.submissions = submissions;
  }

  @POST
  @Path("/messages")
  public Uni<Response> write(@PathParam("id") UUID id, MultivaluedMap<String, String> fields) {
    Form form = submissions.read(fields);
    return forms.run(
        id,
        form,
        conversations.write(id, new NewMessage(form.value("text"), form.has("internal"))),
        Notice.MESSAGE_SENT);
  }

  @POST
  @Path("/samples")
  public Uni<Response> sendSample(@PathParam("id") UUID id, MultivaluedMap<String, String> fields) {
    Form form = submissions.read(fields);
    NewSample sample =
        new NewSample(
            form.value("description"),
            form.decimal("quantity", forms.words(FormWords.class).notANumber()),
            form.text("trackingNumber"));
    return form.isRefused()
        ? forms.again(id, form)
        : forms.run(id, form, conversations.sendSample(id, sample), Notice.SAMPLE_SENT);
  }

  @POST
  @Path("/samples/{sample}/result")
  public Uni<Response> judgeSample(
      @PathParam("id") UUID id,
      @PathParam("sample") UUID sample,
      MultivaluedMap<String, String> fields) {
    Form form = submissions.read(fields);
    return forms.run(
        id,
        form,
        conversations.judgeSample(
            id, sample, new SampleResult(form.isChosen("accepted", "true"), form.text("note"))),
        Notice.SAMPLE_JUDGED);
  }
}
