package org.panro.portal.admin;

import io.quarkus.qute.TemplateInstance;
import io.smallrye.mutiny.Uni;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.MultivaluedMap;
import jakarta.ws.rs.core.Response;
import java.util.List;
import org.eclipse.microprofile.rest.client.inject.RestClient;
import org.jspecify.annotations.Nullable;
import org.panro.contracts.catalog.Category;
import org.panro.contracts.catalog.CategoryAttribute;
import org.panro.contracts.catalog.CategoryFacts;
import org.panro.portal.category.CategoryNames;
import org.panro.portal.category.CategoryTree;
import org.panro.portal.client.Categories;
import org.panro.portal.client.Part;
import org.panro.portal.form.Form;
import org.panro.portal.form.Submissions;
import org.panro.portal.page.Language;
import org.panro.portal.page.Member;
import org.panro.portal.page.Notice;
import org.panro.portal.page.Visit;
import org.panro.portal.words.CategoryWords;
import org.panro.portal.words.FormWords;

/** Administrators see the tree, add to it and change it. */
@Path(Language.SEGMENT + "/desk/categories")
@Produces(MediaType.TEXT_HTML)
@Consumes(MediaType.APPLICATION_FORM_URLENCODED)
@RolesAllowed(Member.ADMIN)
class CategoriesPage {
  private static final String HERE = "/desk/categories";

  private final Categories categories;
  private final CategoryNames names;
  private final Submissions submissions;
  private final Visit visit;

  CategoriesPage(
      @RestClient Categories categories,
      CategoryNames names,
      Submissions submissions,
      Visit visit) {
    this.categories = categories;
    this.names = names;
    this.submissions = submissions;
    this.visit = visit;
  }

  @GET
  public Uni<TemplateInstance> tree() {
    return Part.of(categories.list().map(page -> CategoryTree.of(page.items()))).map(Tree::new);
  }

  @GET
  @Path("/new")
  public Uni<TemplateInstance> write(@QueryParam("parent") @Nullable String parent) {
    return page(null, CategoryForm.below(parent));
  }

  @POST
  @Path("/new")
  public Uni<Response> create(MultivaluedMap<String, String> fields) {
    Form form = submissions.read(fields);
    CategoryFacts facts = read(form, null);
    return form.isRefused()
        ? page(null, form).chain(visit::refused)
        : save(form, categories.create(facts), null);
  }

  @GET
  @Path("/{code}")
  public Uni<TemplateInstance> look(@PathParam("code") String code) {
    return categories.get(code).chain(one -> page(one, CategoryForm.of(one)));
  }

  @POST
  @Path("/{code}")
  public Uni<Response> update(
      @PathParam("code") String code, MultivaluedMap<String, String> fields) {
    Form form = submissions.read(fields);
    CategoryFacts facts = read(form, code);
    return form.isRefused()
        ? again(code, form).chain(visit::refused)
        : save(form, categories.update(code, facts), code);
  }

  @POST
  @Path("/{code}/retire")
  public Uni<Response> retire(
      @PathParam("code") String code, MultivaluedMap<String, String> fields) {
    submissions.read(fields);
    return act(code, categories.retire(code), Notice.CATEGORY_RETIRED);
  }

  @POST
  @Path("/{code}/offer")
  public Uni<Response> offer(
      @PathParam("code") String code, MultivaluedMap<String, String> fields) {
    submissions.read(fields);
    return act(code, categories.offer(code), Notice.CATEGORY_OFFERED);
  }

  private CategoryFacts read(Form form, @Nullable String code) {
    return CategoryForm.read(
        form, code, visit.words(CategoryWords.class), visit.words(FormWords.class));
  }

  private Uni<Response> save(Form form, Uni<Category> command, @Nullable String code) {
    return submissions.run(
        form,
        command,
        saved -> onward(saved, Notice.CATEGORY_SAVED),
        refused -> again(code, refused));
  }

  /** A refusal shows the category as it is now, with what forbids the step. */
  private Uni<Response> act(String code, Uni<Category> command, Notice done) {
    return command
        .map(category -> onward(category, done))
        .onFailure(Form::isRefusal)
        .recoverWithUni(
            failure ->
                categories
                    .get(code)
                    .chain(
                        now ->
                            page(
                                now,
                                CategoryForm.of(now).refuse(failure, visit.words(FormWords.class))))
                    .chain(visit::refused));
  }

  private Response onward(Category category, Notice done) {
    names.forget();
    return visit.seeOther(HERE + "/" + category.code(), done);
  }

  private Uni<TemplateInstance> again(@Nullable String code, Form form) {
    return code == null
        ? page(null, form)
        : categories.get(code).chain(category -> page(category, form));
  }

  private Uni<TemplateInstance> page(@Nullable Category category, Form form) {
    return categories
        .list()
        .map(page -> CategoryTree.of(page.items()))
        .map(tree -> new Edit(category, tree, form, List.of(CategoryAttribute.Kind.values())));
  }

  /** The whole tree. */
  record Tree(Part<CategoryTree> found) implements TemplateInstance {}

  /** A category, or a new one, and the form that states it. */
  record Edit(
      @Nullable Category category,
      CategoryTree categories,
      Form form,
      List<CategoryAttribute.Kind> kinds)
      implements TemplateInstance {}
}
