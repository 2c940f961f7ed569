package org.panro.portal.form;

import io.quarkus.qute.TemplateInstance;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.MultivaluedMap;
import jakarta.ws.rs.core.Response;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.panro.portal.client.Sent;
import org.panro.portal.page.Visit;
import org.panro.portal.words.FormWords;

/** What forms send: a command, then the page that tells of it, or the form again. */
@ApplicationScoped
public class Submissions {
  private final Sent sent;
  private final Visit visit;

  Submissions(Sent sent, Visit visit) {
    this.sent = sent;
    this.visit = visit;
  }

  /** Reads a form; the commands that follow carry its key and its version. */
  public Form read(MultivaluedMap<String, String> fields) {
    Form form = Form.of(fields);
    sent.by(form.value(Form.KEY), form.value(Form.VERSION));
    return form;
  }

  /** A form that brings a file along; its other fields come one by one. */
  public Form read(@Nullable String key) {
    sent.by(key, null);
    return key == null ? Form.empty() : Form.empty().with(Form.KEY, key);
  }

  /** Runs the command; what the reader has to mend comes back with the form. */
  public <T> Uni<Response> run(
      Form form,
      Uni<T> command,
      Function<T, Response> done,
      Function<Form, Uni<TemplateInstance>> again) {
    return command
        .map(done)
        .onFailure(Form::isRefusal)
        .recoverWithUni(
            failure ->
                again
                    .apply(form.refuse(failure, visit.words(FormWords.class)))
                    .chain(visit::refused));
  }

  /** The form again, since its reader pressed a button that only changes it. */
  public static Uni<Response> page(TemplateInstance page) {
    return page.createUni()
        .map(html -> Response.ok(html, MediaType.TEXT_HTML_TYPE.withCharset("UTF-8")).build());
  }
}
