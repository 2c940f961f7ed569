package org.panro.portal.listing;

import io.quarkus.qute.TemplateInstance;
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
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.eclipse.microprofile.rest.client.inject.RestClient;
import org.jboss.resteasy.reactive.RestForm;
import org.jboss.resteasy.reactive.multipart.FileUpload;
import org.jspecify.annotations.Nullable;
import org.panro.contracts.imports.ImportColumn;
import org.panro.contracts.imports.ImportColumns;
import org.panro.contracts.imports.ImportFieldView;
import org.panro.contracts.imports.ImportState;
import org.panro.contracts.imports.ImportView;
import org.panro.contracts.value.Page;
import org.panro.contracts.value.PageParams;
import org.panro.portal.client.Part;
import org.panro.portal.client.ProductImports;
import org.panro.portal.client.ProductUploads;
import org.panro.portal.client.Sent;
import org.panro.portal.form.Form;
import org.panro.portal.page.Language;
import org.panro.portal.page.Member;
import org.panro.portal.page.Visit;
import org.panro.portal.words.FormWords;

/** Files of products: sent, followed while they are worked off, their problems shown by line. */
@Path(Language.SEGMENT + "/desk/imports")
@Produces(MediaType.TEXT_HTML)
@RolesAllowed(Member.SELLER)
class ImportsPage {
  private static final PageParams LATEST = new PageParams(10, null);
  private static final String ATTRIBUTE = "attr.";

  private final ProductImports imports;
  private final ProductUploads uploads;
  private final Sent sent;
  private final Visit visit;

  ImportsPage(
      @RestClient ProductImports imports,
      @RestClient ProductUploads uploads,
      Sent sent,
      Visit visit) {
    this.imports = imports;
    this.uploads = uploads;
    this.sent = sent;
    this.visit = visit;
  }

  @GET
  public Uni<TemplateInstance> choose() {
    return page(Form.empty());
  }

  /** Takes a file; nothing of it is written before its preview was seen. */
  @POST
  @Consumes(MediaType.MULTIPART_FORM_DATA)
  public Uni<Response> send(
      @RestForm("file") @Nullable FileUpload file, @RestForm(Form.KEY) @Nullable String key) {
    Form form = Form.empty();
    FormWords words = visit.words(FormWords.class);
    if (file == null || file.size() == 0) {
      form.refuse("file", words.needed());
      return page(form).chain(visit::refused);
    }
    sent.by(key, null);
    return uploads
        .upload(
            true,
            UploadedFile.shortened(file.fileName()),
            UploadedFile.mediaType(file.fileName()),
            file.uploadedFile().toFile())
        .map(taken -> visit.seeOther("/desk/imports/" + taken.id()))
        .onFailure(Form::isRefusal)
        .recoverWithUni(failure -> page(form.refuse(failure, words)).chain(visit::refused));
  }

  @GET
  @Path("/{id}")
  public Uni<TemplateInstance> follow(@PathParam("id") UUID id) {
    return page(id, Form.empty().with("publish", "true"));
  }

  /** Corrects what the columns fill; the file is previewed again. */
  @POST
  @Path("/{id}/columns")
  public Uni<Response> map(@PathParam("id") UUID id, MultivaluedMap<String, String> typed) {
    List<String> headings = typed.getOrDefault("heading", List.of());
    List<String> fields = typed.getOrDefault("field", List.of());
    List<ImportColumn> columns = new ArrayList<>();
    for (int at = 0; at < Math.min(headings.size(), fields.size()); at++) {
      columns.add(
          new ImportColumn(headings.get(at), fields.get(at).isBlank() ? null : fields.get(at)));
    }
    return sent(id, typed, imports.map(id, new ImportColumns(columns)));
  }

  /** Takes in what was previewed. */
  @POST
  @Path("/{id}/run")
  public Uni<Response> run(@PathParam("id") UUID id, MultivaluedMap<String, String> typed) {
    return sent(id, typed, imports.run(id, Form.of(typed).has("publish")));
  }

  private Uni<Response> sent(UUID id, MultivaluedMap<String, String> typed, Uni<ImportView> step) {
    Form form = Form.of(typed);
    sent.by(form.value(Form.KEY), null);
    return step.map(job -> visit.seeOther("/desk/imports/" + id))
        .onFailure(Form::isRefusal)
        .recoverWithUni(
            failure ->
                page(id, form.refuse(failure, visit.words(FormWords.class))).chain(visit::refused));
  }

  private Uni<TemplateInstance> page(UUID id, Form form) {
    return Uni.combine()
        .all()
        .unis(imports.get(id), imports.fields())
        .asTuple()
        .map(both -> Import.of(both.getItem1(), both.getItem2(), form));
  }

  private Uni<TemplateInstance> page(Form form) {
    return Part.of(imports.list(LATEST)).map(latest -> new Imports(form, latest));
  }

  /** The form for a file and the files sent last. */
  record Imports(Form form, Part<Page<ImportView>> latest) implements TemplateInstance {}

  /**
   * One file: its preview or its progress.
   *
   * @param running whether the page asks again by itself
   * @param ready whether its preview can be taken in
   * @param done lines worked off so far
   */
  record Import(
      ImportView job,
      Form form,
      boolean running,
      boolean ready,
      int done,
      List<ImportFieldView> fields,
      List<Column> columns,
      List<ImportSamples.Row> samples)
      implements TemplateInstance {
    static TemplateInstance of(ImportView job, List<ImportFieldView> fields, Form form) {
      return new Import(
          job,
          form,
          job.state() == ImportState.QUEUED || job.state() == ImportState.RUNNING,
          job.preview() && job.state() == ImportState.COMPLETED,
          job.created() + job.updated() + job.unchanged() + job.failed(),
          fields,
          job.columns().stream().map(Column::of).toList(),
          ImportSamples.of(job.sample(), fields));
    }
  }

  /**
   * A column and what it may become.
   *
   * @param attribute the field of the attribute it may be
   */
  record Column(String heading, String field, String attribute) {
    static Column of(ImportColumn column) {
      String field = Objects.requireNonNullElse(column.field(), "");
      return new Column(
          column.heading(),
          field,
          field.startsWith(ATTRIBUTE) ? field : ATTRIBUTE + column.heading());
    }

    public boolean isAttribute() {
      return field.equals(attribute);
    }

    public String attributeName() {
      return attribute.substring(ATTRIBUTE.length());
    }
  }
}
