package org.panro.portal.inbox;

import io.quarkus.qute.TemplateInstance;
import io.quarkus.security.Authenticated;
import io.smallrye.mutiny.Uni;
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
import java.util.UUID;
import org.eclipse.microprofile.rest.client.inject.RestClient;
import org.jspecify.annotations.Nullable;
import org.panro.contracts.notifications.InboxApi;
import org.panro.contracts.notifications.Notice;
import org.panro.contracts.value.Page;
import org.panro.contracts.value.PageParams;
import org.panro.portal.client.Inbox;
import org.panro.portal.client.Part;
import org.panro.portal.form.Form;
import org.panro.portal.form.Submissions;
import org.panro.portal.page.Language;
import org.panro.portal.page.Visit;

/** What the reader should know, the newest first. */
@Path(Language.SEGMENT + "/inbox")
@Produces(MediaType.TEXT_HTML)
@Authenticated
class InboxPage {
  private static final String HERE = "/inbox";
  private static final int SIZE = 20;

  private final Inbox inbox;
  private final Submissions submissions;
  private final Visit visit;

  InboxPage(@RestClient Inbox inbox, Submissions submissions, Visit visit) {
    this.inbox = inbox;
    this.submissions = submissions;
    this.visit = visit;
  }

  @GET
  public Uni<TemplateInstance> show(
      @QueryParam("unread") boolean unread, @QueryParam("cursor") @Nullable String cursor) {
    return page(unread, cursor, Form.empty());
  }

  /** How many are unread, for the mark in the header of every page. */
  @GET
  @Path("/unread")
  public Uni<TemplateInstance> unread() {
    return Part.of(inbox.unread()).map(Unread::new);
  }

  /** Marks a notice as read and leads to what it is about. */
  @POST
  @Path("/{id}/open")
  @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
  public Uni<Response> open(@PathParam("id") UUID id, MultivaluedMap<String, String> fields) {
    return submissions.run(
        submissions.read(fields),
        inbox.read(id),
        notice -> visit.seeOther(notice.link()),
        refused -> page(false, null, refused));
  }

  @POST
  @Path("/read")
  @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
  public Uni<Response> readAll(MultivaluedMap<String, String> fields) {
    return submissions.run(
        submissions.read(fields),
        inbox.readAll(),
        done -> visit.seeOther(HERE, org.panro.portal.page.Notice.ALL_READ),
        refused -> page(false, null, refused));
  }

  @POST
  @Path("/settings")
  @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
  public Uni<Response> choose(MultivaluedMap<String, String> fields) {
    Form form = submissions.read(fields);
    return submissions.run(
        form,
        inbox.choose(new InboxApi.Settings(form.has("mail"))),
        done -> visit.seeOther(HERE, org.panro.portal.page.Notice.SETTINGS_SAVED),
        refused -> page(false, null, refused));
  }

  private Uni<TemplateInstance> page(boolean unread, @Nullable String cursor, Form form) {
    return Uni.combine()
        .all()
        .unis(Part.of(inbox.list(unread, new PageParams(SIZE, cursor))), Part.of(inbox.settings()))
        .with((found, settings) -> new Notices(found, settings, unread, form));
  }

  /** A number, or nothing where all is read. */
  record Unread(Part<InboxApi.Unread> found) implements TemplateInstance {}

  /** The page. */
  record Notices(
      Part<Page<Notice>> found, Part<InboxApi.Settings> settings, boolean unread, Form form)
      implements TemplateInstance {}
}
