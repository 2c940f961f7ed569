package org.panro.catalog.saved;

import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.panro.catalog.search.AlertSearch;
import org.panro.contracts.catalog.AlertPace;
import org.panro.contracts.catalog.SavedSearch;
import org.panro.contracts.value.LocalizedText;
import org.panro.shared.audit.Audit;
import org.panro.shared.command.Preconditions;
import org.panro.shared.identity.Actor;
import org.panro.shared.identity.Caller;
import org.panro.shared.problem.Problems;

/** Keeps, changes and removes a member's searches. */
@ApplicationScoped
class SavedSearches {
  static final int MOST = 50;

  private final SavedSearchRepository rows;
  private final AlertSearch search;
  private final StopTokens tokens;
  private final Preconditions preconditions;
  private final Audit audit;
  private final Clock clock;

  SavedSearches(
      SavedSearchRepository rows,
      AlertSearch search,
      StopTokens tokens,
      Preconditions preconditions,
      Audit audit,
      Clock clock) {
    this.rows = rows;
    this.search = search;
    this.tokens = tokens;
    this.preconditions = preconditions;
    this.audit = audit;
    this.clock = clock;
  }

  Uni<SavedSearchRow> create(Caller caller, SavedSearch.Statement stated) {
    search.check(SearchParameters.of(stated.parameters()).items());
    return rows.lock(caller.memberId())
        .chain(() -> rows.ofMember(caller.memberId()))
        .chain(
            count -> {
              if (count >= MOST) {
                throw tooMany();
              }
              return rows.persistAndFlush(
                  SavedSearchRow.of(caller.actor(), stated, clock.instant()));
            })
        .call(row -> record(caller.actor(), "create", row));
  }

  Uni<SavedSearchRow> own(Caller caller, UUID id) {
    return rows.findById(id).map(row -> owned(caller, row));
  }

  private static SavedSearchRow owned(Caller caller, @Nullable SavedSearchRow row) {
    if (row == null || row.removed || !row.memberId.equals(caller.memberId())) {
      throw Problems.notFound();
    }
    return row;
  }

  Uni<SavedSearchRow> update(Caller caller, UUID id, SavedSearch.Statement stated) {
    search.check(SearchParameters.of(stated.parameters()).items());
    return own(caller, id)
        .chain(
            row -> {
              preconditions.require(row.version);
              SearchParameters before = row.parameters;
              AlertPace pace = row.alert;
              row.state(stated);
              return rows.flush().chain(() -> follow(row, before, pace)).replaceWith(row);
            })
        .call(row -> record(caller.actor(), "update", row));
  }

  private Uni<Void> follow(SavedSearchRow row, SearchParameters before, AlertPace pace) {
    boolean watching = (pace == AlertPace.NONE) == (row.alert == AlertPace.NONE);
    if (!watching || !Objects.equals(before, row.parameters)) {
      return rows.makeAnew(row.id);
    }
    return pace == row.alert
        ? Uni.createFrom().voidItem()
        : rows.alertAt(row.id, AlertTimes.next(row.alert, clock.instant()));
  }

  Uni<Void> remove(Caller caller, UUID id) {
    return own(caller, id)
        .chain(
            row -> {
              preconditions.require(row.version);
              row.removed = true;
              return rows.flush().chain(() -> rows.makeAnew(id)).replaceWith(row);
            })
        .chain(row -> record(caller.actor(), "remove", row));
  }

  /** Again is as good as once: mail programs may ask twice. */
  Uni<SavedSearchRow> stop(String token) {
    return rows.findById(tokens.search(token))
        .chain(
            row -> {
              if (row == null || row.removed) {
                throw Problems.notFound();
              }
              return row.alert == AlertPace.NONE ? Uni.createFrom().item(row) : stop(row);
            });
  }

  private Uni<SavedSearchRow> stop(SavedSearchRow row) {
    row.alert = AlertPace.NONE;
    return rows.flush()
        .chain(() -> rows.makeAnew(row.id))
        .chain(() -> record(row.member(), "stop", row))
        .replaceWith(row);
  }

  private Uni<Void> record(Actor member, String action, SavedSearchRow row) {
    return audit.record(member, action, "saved-search", row.id, Map.of("alert", row.alert.word()));
  }

  private static RuntimeException tooMany() {
    return Problems.ruleBroken(
        "too-many-saved-searches",
        new LocalizedText(
            "검색은 50개까지 저장할 수 있어요. 쓰지 않는 검색을 지운 뒤 다시 저장해 주세요.",
            "At most 50 searches can be saved. Delete one you no longer need, then save this one."));
  }
}
