package org.panro.portal.agent;

import io.quarkus.qute.TemplateInstance;
import io.smallrye.mutiny.Uni;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import org.eclipse.microprofile.rest.client.inject.RestClient;
import org.panro.contracts.buyers.SourcingRequestStatus;
import org.panro.contracts.buyers.SourcingRequestView;
import org.panro.contracts.deals.DealReport;
import org.panro.contracts.deals.DealView;
import org.panro.contracts.matching.MatchStatus;
import org.panro.contracts.matching.MatchView;
import org.panro.contracts.value.Page;
import org.panro.contracts.value.PageParams;
import org.panro.portal.client.Deals;
import org.panro.portal.client.Matches;
import org.panro.portal.client.Part;
import org.panro.portal.client.SourcingRequests;
import org.panro.portal.form.Form;
import org.panro.portal.page.Language;
import org.panro.portal.page.Member;

/** What needs an agent's hand today. */
@Path(Language.SEGMENT + "/desk/agent")
@Produces(MediaType.TEXT_HTML)
@RolesAllowed(Member.AGENT)
class TodayPage {
  private static final PageParams FIRST = new PageParams(10, null);

  private final Deals deals;
  private final Matches matches;
  private final SourcingRequests requests;

  TodayPage(
      @RestClient Deals deals, @RestClient Matches matches, @RestClient SourcingRequests requests) {
    this.deals = deals;
    this.matches = matches;
    this.requests = requests;
  }

  @GET
  public Uni<TemplateInstance> today() {
    return Uni.combine()
        .all()
        .unis(
            Part.of(deals.report()),
            Part.of(deals.list(null, true, FIRST)),
            Part.of(matches.list(null, null, MatchStatus.ANSWERED.word(), FIRST)),
            Part.of(requests.list("public", SourcingRequestStatus.PUBLISHED.word(), FIRST)))
        .with(
            (report, stale, answered, newest) ->
                new Today(report, stale, answered, newest, Form.empty()));
  }

  /**
   * The page.
   *
   * @param answered matches that one side wants, so that an introduction may help
   */
  record Today(
      Part<DealReport> report,
      Part<Page<DealView>> stale,
      Part<Page<MatchView>> answered,
      Part<Page<SourcingRequestView>> newest,
      Form form)
      implements TemplateInstance {}
}
