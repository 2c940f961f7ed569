package org.panro.portal.match;

import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.panro.contracts.matching.MatchStatus;
import org.panro.contracts.matching.MatchView;
import org.panro.contracts.value.Page;
import org.panro.portal.client.Part;

/**
 * Matches of a page, the strong ones first; the others are folded away under a heading.
 *
 * @param strong how many of them are strong
 */
public record Ranked(List<MatchView> all, int strong) {
  /** Points of 100 from which a match is shown at once. */
  private static final double STRONG = 60;

  /** Where little fits well, the best ones are shown all the same. */
  private static final int SHOWN_ANYWAY = 3;

  /** One match to fold away would cost as much room as it saves. */
  private static final int WORTH_FOLDING = 2;

  /** The matches, as ranked as they come, split into strong and weak ones. */
  public static Ranked of(List<MatchView> matches) {
    List<MatchView> shown =
        IntStream.range(0, matches.size())
            .filter(at -> at < SHOWN_ANYWAY || isStrong(matches.get(at)))
            .mapToObj(matches::get)
            .toList();
    List<MatchView> folded = matches.stream().filter(match -> !shown.contains(match)).toList();
    return folded.size() < WORTH_FOLDING
        ? new Ranked(matches, matches.size())
        : new Ranked(Stream.concat(shown.stream(), folded.stream()).toList(), shown.size());
  }

  /** The matches of a page; none where the service is away. */
  public static Ranked of(Part<Page<MatchView>> page) {
    return of(page.answer().map(Page::items).orElseGet(List::of));
  }

  public int weak() {
    return all.size() - strong;
  }

  /** Whether it fits well, or somebody has said yes to it already. */
  private static boolean isStrong(MatchView match) {
    return match.state() == MatchStatus.PROPOSED
        ? match.score() >= STRONG
        : match.state() != MatchStatus.DECLINED && match.state() != MatchStatus.EXPIRED;
  }
}
