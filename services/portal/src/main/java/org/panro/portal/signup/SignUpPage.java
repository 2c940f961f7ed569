package org.panro.portal.signup;

import io.quarkus.qute.TemplateInstance;
import io.smallrye.mutiny.Uni;
import jakarta.annotation.security.PermitAll;
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
import org.panro.contracts.accounts.SignUpsApi.SignUp;
import org.panro.contracts.accounts.SignUpsApi.SignUpState;
import org.panro.contracts.accounts.SignUpsApi.SignUpView;
import org.panro.portal.client.Sent;
import org.panro.portal.client.SignUps;
import org.panro.portal.form.Form;
import org.panro.portal.page.Language;
import org.panro.portal.page.Visit;
import org.panro.portal.words.FormWords;
import org.panro.portal.words.SignUpWords;

/** Sign-up and the wait for the mail that completes it. */
@Path(Language.SEGMENT + "/sign-up")
@Produces(MediaType.TEXT_HTML)
@PermitAll
class SignUpPage {
  private final SignUps signUps;
  private final Sent sent;
  private final Visit visit;

  SignUpPage(@RestClient SignUps signUps, Sent sent, Visit visit) {
    this.signUps = signUps;
    this.sent = sent;
    this.visit = visit;
  }

  @GET
  public TemplateInstance ask() {
    return new Fill(Form.empty().with("country", visit.here().isKorean() ? "KR" : ""));
  }

  @POST
  @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
  public Uni<Response> signUp(MultivaluedMap<String, String> fields) {
    Form form = Form.of(fields);
    FormWords words = visit.words(FormWords.class);
    SignUp wanted = SignUpForm.read(form, visit.language(), words, visit.words(SignUpWords.class));
    if (form.isRefused()) {
      return visit.refused(new Fill(form));
    }
    sent.by(form.value(Form.KEY), null);
    return signUps
        .signUp(wanted)
        .map(taken -> visit.seeOther("/sign-up/" + taken.id()))
        .onFailure(Form::isRefusal)
        .recoverWithUni(
            failure -> visit.refused(new Fill(SignUpForm.namedHere(form, failure, words))));
  }

  @GET
  @Path("/{id}")
  public Uni<TemplateInstance> await(@PathParam("id") UUID id) {
    return signUps
        .get(id)
        .map(signUp -> new Await(signUp, signUp.state() == SignUpState.PREPARING));
  }

  /** The form. */
  record Fill(Form form) implements TemplateInstance {}

  /** A sign-up under way; the page asks again by itself while it is being prepared. */
  record Await(SignUpView signUp, boolean preparing) implements TemplateInstance {}
}
