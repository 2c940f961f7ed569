package org.panro.portal.listing;

import io.quarkus.qute.TemplateInstance;
import io.smallrye.mutiny.Multi;
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
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import java.util.function.Supplier;
import org.eclipse.microprofile.rest.client.inject.RestClient;
import org.jboss.resteasy.reactive.RestForm;
import org.jboss.resteasy.reactive.multipart.FileUpload;
import org.jspecify.annotations.Nullable;
import org.panro.contracts.catalog.ProductView;
import org.panro.portal.client.Away;
import org.panro.portal.client.ProductMedia;
import org.panro.portal.client.Products;
import org.panro.portal.client.Sent;
import org.panro.portal.client.ServiceProblem;
import org.panro.portal.form.Form;
import org.panro.portal.page.Language;
import org.panro.portal.page.Member;
import org.panro.portal.page.Notice;
import org.panro.portal.page.Visit;
import org.panro.portal.words.FormWords;

/** Pictures and data sheets of a seller's product: added, worded, ordered, removed. */
@Path(Language.SEGMENT + "/desk/products/{id}/media")
@Produces(MediaType.TEXT_HTML)
@RolesAllowed(Member.SELLER)
class MediaPage {
  private static final int LONGEST_NAME = 200;

  private final Products products;
  private final ProductMedia media;
  private final Sent sent;
  private final Visit visit;

  MediaPage(@RestClient Products products, @RestClient ProductMedia media, Sent sent, Visit visit) {
    this.products = products;
    this.media = media;
    this.sent = sent;
    this.visit = visit;
  }

  @GET
  public Uni<TemplateInstance> look(@PathParam("id") UUID id) {
    return page(id, Form.empty());
  }

  /** Adds one file after the other; a refused one is named and keeps none of the others back. */
  @POST
  @Consumes(MediaType.MULTIPART_FORM_DATA)
  public Uni<Response> add(
      @PathParam("id") UUID id,
      @RestForm("file") List<FileUpload> files,
      @RestForm(Form.KEY) @Nullable String key) {
    Form form = Form.empty();
    List<FileUpload> chosen = files.stream().filter(file -> file.size() > 0).toList();
    if (chosen.isEmpty()) {
      form.refuse("file", words().needed());
    }
    return Multi.createFrom()
        .iterable(chosen)
        .onItem()
        .transformToUniAndConcatenate(
            file -> add(id, file, "%s %s %d".formatted(key, file.fileName(), file.size()), form))
        .onItem()
        .ignoreAsUni()
        .chain(
            () ->
                form.isRefused()
                    ? page(id, form).chain(visit::refused)
                    : Uni.createFrom().item(onward(id, Notice.MEDIA_ADDED)));
  }

  private Uni<Void> add(UUID id, FileUpload file, String key, Form form) {
    sent.by(key, null);
    String name = shortened(file.fileName());
    return media
        .add(
            id,
            name,
            Objects.requireNonNullElse(file.contentType(), MediaType.APPLICATION_OCTET_STREAM),
            file.uploadedFile().toFile())
        .replaceWithVoid()
        .onFailure(Form::isRefusal)
        .recoverWithUni(
            failure -> {
              form.refuse("file-" + name, name + ": " + reason(failure));
              return Uni.createFrom().voidItem();
            });
  }

  private String reason(Throwable failure) {
    return failure instanceof ServiceProblem problem && !Away.is(failure)
        ? problem.detail()
        : words().tryAgain();
  }

  /** The end of the name tells what kind of file it is to who reads it. */
  static String shortened(String name) {
    String plain = name.substring(Math.max(name.lastIndexOf('/'), name.lastIndexOf('\\')) + 1);
    return plain.length() <= LONGEST_NAME ? plain : plain.substring(plain.length() - LONGEST_NAME);
  }

  @POST
  @Path("/order")
  @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
  public Uni<Response> arrange(@PathParam("id") UUID id, MultivaluedMap<String, String> fields) {
    Form form = Form.of(fields);
    return act(
        id,
        form,
        () -> media.arrange(id, MediaFields.order(form)).replaceWithVoid(),
        Notice.MEDIA_ARRANGED);
  }

  @POST
  @Path("/{medium}/removal")
  @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
  public Uni<Response> remove(
      @PathParam("id") UUID id,
      @PathParam("medium") UUID medium,
      MultivaluedMap<String, String> fields) {
    return act(id, Form.of(fields), () -> media.remove(id, medium), Notice.MEDIUM_REMOVED);
  }

  private Uni<Response> act(UUID id, Form form, Supplier<Uni<Void>> command, Notice done) {
    sent.by(form.value(Form.KEY), form.value(Form.VERSION));
    return command
        .get()
        .map(nothing -> onward(id, done))
        .onFailure(Form::isRefusal)
        .recoverWithUni(
            failure -> page(id, Form.empty().refuse(failure, words())).chain(visit::refused));
  }

  private Response onward(UUID id, Notice done) {
    return visit.seeOther("/desk/products/%s/media".formatted(id), done);
  }

  private FormWords words() {
    return visit.words(FormWords.class);
  }

  private Uni<TemplateInstance> page(UUID id, Form form) {
    return products.get(id).map(product -> new Pictures(product, form));
  }

  /** What the product shows, with the form for more. */
  record Pictures(ProductView product, Form form) implements TemplateInstance {}
}
