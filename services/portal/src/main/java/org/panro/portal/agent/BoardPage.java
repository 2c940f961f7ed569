package org.panro.portal.agent;

import io.quarkus.qute.TemplateInstance;
import io.smallrye.mutiny.Uni;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;
import org.eclipse.microprofile.rest.client.inject.RestClient;
import org.jspecify.annotations.Nullable;
import org.panro.contracts.deals.DealReport;
import org.panro.contracts.deals.DealState;
import org.panro.contracts.deals.DealView;
import org.panro.contracts.value.Money;
import org.panro.contracts.value.Page;
import org.panro.contracts.value.PageParams;
import org.panro.portal.client.Deals;
import org.panro.portal.client.Part;
import org.panro.portal.page.Language;
import org.panro.portal.page.Member;

/** All deals, a column for each state with its count and sums. */
@Path(Language.SEGMENT + "/desk/agent")
@Produces(MediaType.TEXT_HTML)
@RolesAllowed(Member.AGENT)
class BoardPage {
  private static final PageParams A_COLUMN = new PageParams(20, null);
  private static final List<DealState> COLUMNS =
      Arrays.stream(DealState.values()).filter(state -> state != DealState.LOST).toList();

  private final Deals deals;
  private final Clock clock;

  BoardPage(@RestClient Deals deals, Clock clock) {
    this.deals = deals;
    this.clock = clock;
  }

  @GET
  @Path("/board")
  public Uni<TemplateInstance> board() {
    Uni<List<Page<DealView>>> pages =
        Uni.join()
            .all(COLUMNS.stream().map(state -> deals.list(state.word(), false, A_COLUMN)).toList())
            .andFailFast();
    return Uni.combine()
        .all()
        .unis(Part.of(pages), Part.of(deals.report()))
        .with(
            (found, report) ->
                new Board(
                    found.answer().map(columns -> columns(columns, report)).orElse(null), report));
  }

  private List<Column> columns(List<Page<DealView>> pages, Part<DealReport> report) {
    return IntStream.range(0, pages.size())
        .mapToObj(at -> column(COLUMNS.get(at), pages.get(at), report))
        .toList();
  }

  private Column column(DealState state, Page<DealView> page, Part<DealReport> report) {
    return new Column(
        state,
        page.items().stream().map(deal -> Card.of(deal, clock.instant())).toList(),
        page.total(),
        page.next() != null,
        report.answer().stream()
            .flatMap(found -> found.states().stream())
            .filter(sum -> sum.state() == state)
            .findFirst()
            .map(DealReport.StateSum::sums)
            .orElseGet(List::of));
  }

  /**
   * The board.
   *
   * @param columns absent while the deals are away
   */
  record Board(@Nullable List<Column> columns, Part<DealReport> report)
      implements TemplateInstance {}

  /**
   * Deals in one state.
   *
   * @param total how many they are, of which the column shows the newest
   */
  record Column(DealState state, List<Card> cards, long total, boolean more, List<Money> sums) {}

  /**
   * A deal on the board.
   *
   * @param next what opens its next state, absent where none follows
   * @param age full days since anything happened in it
   */
  record Card(DealView deal, DealView.@Nullable Opening next, long age) {
    static Card of(DealView deal, Instant now) {
      return new Card(
          deal,
          deal.next().stream()
              .filter(opening -> opening.to() != DealState.LOST)
              .findFirst()
              .orElse(null),
          Duration.between(deal.changedAt(), now).toDays());
    }
  }
}
