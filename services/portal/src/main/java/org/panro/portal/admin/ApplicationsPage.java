package org.panro.portal.admin;

import io.quarkus.qute.TemplateInstance;
import io.smallrye.mutiny.Uni;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.rest.client.inject.RestClient;
import org.jspecify.annotations.Nullable;
import org.panro.contracts.accounts.VerificationApi.VerificationView;
import org.panro.contracts.accounts.VerificationStatus;
import org.panro.contracts.value.Page;
import org.panro.contracts.value.PageParams;
import org.panro.portal.client.Part;
import org.panro.portal.client.Verifications;
import org.panro.portal.page.Language;
import org.panro.portal.page.Member;

/** Companies that wait to be verified, the longest wait first, and those decided on. */
@Path(Language.SEGMENT + "/desk/verification")
@Produces(MediaType.TEXT_HTML)
@RolesAllowed(Member.ADMIN)
class ApplicationsPage {
  private static final int SIZE = 100;
  private static final List<VerificationStatus> STATES =
      Arrays.stream(VerificationStatus.values())
          .filter(state -> state != VerificationStatus.UNVERIFIED)
          .toList();

  private final Verifications verifications;
  private final Clock clock;

  ApplicationsPage(@RestClient Verifications verifications, Clock clock) {
    this.verifications = verifications;
    this.clock = clock;
  }

  /** The applications in one state, or all of one company. */
  @GET
  public Uni<TemplateInstance> list(
      @QueryParam("state") @DefaultValue("pending") String word,
      @QueryParam("company") @Nullable UUID company,
      @QueryParam("cursor") @Nullable String cursor) {
    VerificationStatus state = company == null ? state(word) : null;
    return Part.of(
            verifications.list(
                state == null ? null : state.word(), company, new PageParams(SIZE, cursor)))
        .map(found -> new Applications(found, rows(found), state, STATES));
  }

  private List<Row> rows(Part<Page<VerificationView>> found) {
    return found.answer().stream()
        .flatMap(page -> page.items().stream())
        .sorted(Comparator.comparing(VerificationView::submittedAt))
        .map(application -> Row.of(application, clock.instant()))
        .toList();
  }

  private static VerificationStatus state(String word) {
    return STATES.stream()
        .filter(state -> state.word().equals(word))
        .findFirst()
        .orElse(VerificationStatus.PENDING);
  }

  /**
   * The list.
   *
   * @param state the one that is chosen, absent where one company's are shown
   */
  record Applications(
      Part<Page<VerificationView>> found,
      List<Row> rows,
      @Nullable VerificationStatus state,
      List<VerificationStatus> states)
      implements TemplateInstance {}

  /**
   * An application.
   *
   * @param waiting full days since it came
   */
  record Row(VerificationView application, long waiting) {
    static Row of(VerificationView application, Instant now) {
      return new Row(application, Duration.between(application.submittedAt(), now).toDays());
    }

    public boolean isWaiting() {
      return application.state() == VerificationStatus.PENDING;
    }
  }
}
