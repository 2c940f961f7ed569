package org.panro.portal.deal;

import io.quarkus.qute.TemplateInstance;
import io.quarkus.security.Authenticated;
import io.smallrye.mutiny.Uni;
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
import java.util.function.Function;
import org.eclipse.microprofile.rest.client.inject.RestClient;
import org.panro.contracts.deals.ContractApi.NewConfirmation;
import org.panro.contracts.deals.ContractApi.NewSignature;
import org.panro.contracts.deals.DealState;
import org.panro.portal.client.Contracts;
import org.panro.portal.form.Form;
import org.panro.portal.form.Submissions;
import org.panro.portal.page.Language;
import org.panro.portal.page.Notice;
import org.panro.portal.page.Visit;
import org.panro.portal.words.ContractWords;

/** The contract: what is signed and by whom, how its fulfilment goes, who confirmed. */
@Path(Language.SEGMENT + "/deals/{id}/contract")
@Produces(MediaType.TEXT_HTML)
@Authenticated
class ContractPage {
  private static final int SIDES = 2;

  private final Dossiers dossiers;
  private final Contracts contracts;
  private final Submissions submissions;
  private final Visit visit;

  ContractPage(
      Dossiers dossiers, @RestClient Contracts contracts, Submissions submissions, Visit visit) {
    this.dossiers = dossiers;
    this.contracts = contracts;
    this.submissions = submissions;
    this.visit = visit;
  }

  @GET
  public Uni<TemplateInstance> show(@PathParam("id") UUID id) {
    return page(id, Form.empty());
  }

  /** Signs the content that the page named, so that no other is signed by mistake. */
  @POST
  @Path("/sign")
  @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
  public Uni<Response> sign(@PathParam("id") UUID id, MultivaluedMap<String, String> fields) {
    Form form = submissions.read(fields);
    if (!form.has("read")) {
      form.refuse("read", visit.words(ContractWords.class).readFirst());
      return page(id, form).chain(visit::refused);
    }
    return run(
        id,
        form,
        contracts.sign(id, new NewSignature(form.value("sha256"))),
        signed -> signed.signatures().size() < SIDES ? Notice.SIGNED : Notice.SIGNED_BY_BOTH);
  }

  @POST
  @Path("/confirm")
  @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
  public Uni<Response> confirm(@PathParam("id") UUID id, MultivaluedMap<String, String> fields) {
    Form form = submissions.read(fields);
    return run(
        id,
        form,
        contracts.confirm(id, new NewConfirmation(form.text("note"))),
        deal -> deal.state() == DealState.CONFIRMED ? Notice.CONFIRMED_BY_BOTH : Notice.CONFIRMED);
  }

  private <T> Uni<Response> run(UUID id, Form form, Uni<T> command, Function<T, Notice> done) {
    return submissions.run(
        form,
        command,
        answer -> visit.seeOther("/deals/" + id + "/contract", done.apply(answer)),
        refused -> page(id, refused));
  }

  private Uni<TemplateInstance> page(UUID id, Form form) {
    return dossiers.of(id).map(dossier -> new Contract(dossier, form));
  }

  /** The contract with its deal. */
  record Contract(Dossier dossier, Form form) implements TemplateInstance {}
}
