package org.panro.matching.match.application;

import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.panro.contracts.matching.MatchStatus;
import org.panro.contracts.matching.MatchView;
import org.panro.contracts.value.LocalizedText;
import org.panro.matching.match.infrastructure.MatchRepository;
import org.panro.matching.match.infrastructure.StoredMatch;
import org.panro.shared.audit.Audit;
import org.panro.shared.command.Preconditions;
import org.panro.shared.identity.Caller;
import org.panro.shared.identity.CurrentCaller;
import org.panro.shared.identity.Ids;
import org.panro.shared.identity.Role;
import org.panro.shared.outbox.Outbox;
import org.panro.shared.problem.Problems;

/** What people do with a match: both sides answer it, an agent introduces them. */
@ApplicationScoped
public class MatchActions {
  private final MatchRepository matches;
  private final Outbox outbox;
  private final Audit audit;
  private final Clock clock;
  private final CurrentCaller caller;
  private final Preconditions preconditions;

  MatchActions(
      MatchRepository matches,
      Outbox outbox,
      Audit audit,
      Clock clock,
      CurrentCaller caller,
      Preconditions preconditions) {
    this.matches = matches;
    this.outbox = outbox;
    this.audit = audit;
    this.clock = clock;
    this.caller = caller;
    this.preconditions = preconditions;
  }

  /** Interest of both sides opens a deal at once; one side's no ends the match. */
  public Uni<StoredMatch> answer(UUID id, boolean interested, @Nullable String reason) {
    Caller member = caller.get();
    member.requireEditor();
    return open(id)
        .chain(
            match -> {
              MatchView.Answer answer = new MatchView.Answer(interested, reason);
              if (match.buyerId.equals(member.company())) {
                match.buyerAnswer = answer;
              } else if (match.sellerId.equals(member.company())) {
                match.sellerAnswer = answer;
              } else {
                throw Problems.notFound();
              }
              match.state = answered(match);
              if (match.state == MatchStatus.MUTUAL) {
                match.dealId = Ids.next();
              }
              return told(match, "answer");
            });
  }

  /** Brings both sides together; the answer names the deal that opens. */
  public Uni<StoredMatch> introduce(UUID id) {
    UUID agent = caller.get().memberId();
    return open(id)
        .chain(
            match -> {
              match.state = MatchStatus.INTRODUCED;
              match.agentId = agent;
              match.dealId = Ids.next();
              return told(match, "introduce");
            });
  }

  private Uni<StoredMatch> open(UUID id) {
    return matches
        .findById(id)
        .map(
            match -> {
              if (match == null || !maySee(match)) {
                throw Problems.notFound();
              }
              preconditions.require(match.version);
              if (match.state != MatchStatus.PROPOSED && match.state != MatchStatus.ANSWERED) {
                throw Problems.ruleBroken(
                    "match-is-settled",
                    new LocalizedText("이미 결정된 매칭이에요.", "This match is settled already."));
              }
              return match;
            });
  }

  private boolean maySee(StoredMatch match) {
    Caller member = caller.get();
    return member.is(Role.AGENT)
        || match.buyerId.equals(member.company())
        || match.sellerId.equals(member.company());
  }

  private static MatchStatus answered(StoredMatch match) {
    boolean no =
        (match.buyerAnswer != null && !match.buyerAnswer.interested())
            || (match.sellerAnswer != null && !match.sellerAnswer.interested());
    if (no) {
      return MatchStatus.DECLINED;
    }
    return match.buyerAnswer != null && match.sellerAnswer != null
        ? MatchStatus.MUTUAL
        : MatchStatus.ANSWERED;
  }

  private Uni<StoredMatch> told(StoredMatch match, String action) {
    match.updatedAt = clock.instant();
    return matches
        .flush()
        .chain(() -> outbox.record(match.event()))
        .chain(
            () ->
                audit.record(
                    caller.get().actor(),
                    action,
                    "match",
                    match.id,
                    Map.of("state", match.state.word())))
        .replaceWith(match);
  }
}
