package org.panro.portal.admin;

import static java.nio.charset.StandardCharsets.UTF_8;

import io.quarkus.qute.TemplateInstance;
import io.smallrye.mutiny.Uni;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.MultivaluedMap;
import jakarta.ws.rs.core.Response;
import java.net.URLEncoder;
import org.eclipse.microprofile.rest.client.inject.RestClient;
import org.jspecify.annotations.Nullable;
import org.panro.contracts.catalog.VocabularyApi.Entry;
import org.panro.contracts.catalog.VocabularyApi.Pair;
import org.panro.contracts.catalog.VocabularyList;
import org.panro.contracts.value.Page;
import org.panro.contracts.value.PageParams;
import org.panro.portal.client.Vocabulary;
import org.panro.portal.form.Form;
import org.panro.portal.form.Submissions;
import org.panro.portal.page.Language;
import org.panro.portal.page.Member;
import org.panro.portal.page.Notice;
import org.panro.portal.page.Visit;
import org.panro.portal.words.FormWords;

/** One list: switched on and off, removed, its entries searched, added, changed, removed. */
@Path(Language.SEGMENT + "/desk/vocabulary/lists/{list:[^/]+}")
@Produces(MediaType.TEXT_HTML)
@Consumes(MediaType.APPLICATION_FORM_URLENCODED)
@RolesAllowed(Member.ADMIN)
class VocabularyListPage {
  private static final String LISTS = "/desk/vocabulary";
  private static final int SIZE = 50;

  private final Vocabulary vocabulary;
  private final Submissions submissions;
  private final Visit visit;

  VocabularyListPage(@RestClient Vocabulary vocabulary, Submissions submissions, Visit visit) {
    this.vocabulary = vocabulary;
    this.submissions = submissions;
    this.visit = visit;
  }

  @GET
  public Uni<TemplateInstance> look(
      @PathParam("list") String list,
      @QueryParam("q") @DefaultValue("") String q,
      @QueryParam("cursor") @Nullable String cursor,
      @QueryParam("repeated") @DefaultValue("0") int repeated) {
    return page(list, q, cursor, repeated, Form.empty());
  }

  @POST
  @Path("/switch-off")
  public Uni<Response> switchOff(
      @PathParam("list") String list, MultivaluedMap<String, String> fields) {
    Form form = submissions.read(fields);
    return run(list, form, vocabulary.switchOff(list), address(list), Notice.VOCABULARY_OFF);
  }

  @POST
  @Path("/switch-on")
  public Uni<Response> switchOn(
      @PathParam("list") String list, MultivaluedMap<String, String> fields) {
    Form form = submissions.read(fields);
    return run(list, form, vocabulary.switchOn(list), address(list), Notice.VOCABULARY_ON);
  }

  @POST
  @Path("/removal")
  public Uni<Response> remove(
      @PathParam("list") String list, MultivaluedMap<String, String> fields) {
    Form form = submissions.read(fields);
    return run(list, form, vocabulary.remove(list), LISTS, Notice.VOCABULARY_REMOVED);
  }

  @POST
  @Path("/entries")
  public Uni<Response> add(@PathParam("list") String list, MultivaluedMap<String, String> fields) {
    Form form = submissions.read(fields);
    Pair pair = pair(form);
    return form.isRefused()
        ? page(list, "", null, 0, form).chain(visit::refused)
        : run(list, form, vocabulary.add(list, pair), address(list), Notice.TERM_SAVED);
  }

  @GET
  @Path("/entries/{id}")
  public Uni<TemplateInstance> edit(@PathParam("list") String list, @PathParam("id") String id) {
    return vocabulary
        .entry(list, id)
        .map(
            entry ->
                new Edit(list, entry, Form.empty().with("ko", entry.ko()).with("en", entry.en())));
  }

  @POST
  @Path("/entries/{id}")
  public Uni<Response> change(
      @PathParam("list") String list,
      @PathParam("id") String id,
      MultivaluedMap<String, String> fields) {
    Form form = submissions.read(fields);
    Pair pair = pair(form);
    return form.isRefused()
        ? again(list, id, form).chain(visit::refused)
        : submissions.run(
            form,
            vocabulary.change(list, id, pair),
            saved -> visit.seeOther(address(list), Notice.TERM_SAVED),
            refused -> again(list, id, refused));
  }

  @POST
  @Path("/entries/{id}/removal")
  public Uni<Response> remove(
      @PathParam("list") String list,
      @PathParam("id") String id,
      MultivaluedMap<String, String> fields) {
    Form form = submissions.read(fields);
    return submissions.run(
        form,
        vocabulary.removeEntry(list, id),
        done -> visit.seeOther(address(list), Notice.TERM_REMOVED),
        refused -> again(list, id, refused));
  }

  private <T> Uni<Response> run(
      String list, Form form, Uni<T> command, String onward, Notice done) {
    return submissions.run(
        form,
        command,
        answer -> visit.seeOther(onward, done),
        refused -> page(list, "", null, 0, refused));
  }

  private Pair pair(Form form) {
    String needed = visit.words(FormWords.class).needed();
    for (String side : new String[] {"ko", "en"}) {
      if (!form.has(side)) {
        form.refuse(side, needed);
      }
    }
    return new Pair(form.value("ko"), form.value("en"));
  }

  private Uni<TemplateInstance> again(String list, String id, Form form) {
    return vocabulary.entry(list, id).map(entry -> new Edit(list, entry, form));
  }

  private static String address(String list) {
    return LISTS + "/lists/" + list;
  }

  private Uni<TemplateInstance> page(
      String list, String q, @Nullable String cursor, int repeated, Form form) {
    return Uni.combine()
        .all()
        .unis(vocabulary.get(list), vocabulary.entries(list, q, new PageParams(SIZE, cursor)))
        .with((known, found) -> new Entries(known, found, q, next(found, q), repeated, form));
  }

  private static @Nullable String next(Page<Entry> found, String q) {
    return found.next() == null
        ? null
        : "?q=%s&cursor=%s".formatted(URLEncoder.encode(q, UTF_8), found.next());
  }

  /**
   * A list and the entries that hold what was asked for.
   *
   * @param next the address of the next ones, absent where there are none
   * @param repeated lines of the file it came from that said the same again
   */
  record Entries(
      VocabularyList known,
      Page<Entry> found,
      String q,
      @Nullable String next,
      int repeated,
      Form form)
      implements TemplateInstance {}

  /** An entry and the form that changes it. */
  record Edit(String list, Entry entry, Form form) implements TemplateInstance {}
}
