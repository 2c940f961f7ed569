package org.panro.notifications.news;

import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.panro.contracts.value.LocalizedText;
import org.panro.notifications.announcement.Wording;
import org.panro.notifications.copy.Companies;
import org.panro.notifications.copy.Members;

/** Knows for which company a member acted. */
@ApplicationScoped
class Actors {

  /**
   * Who acted.
   *
   * @param company null where it is not known or the marketplace itself acted
   */
  record Actor(@Nullable UUID company, LocalizedText name) {}

  private final Members members;
  private final Companies companies;
  private final Wording wording;

  Actors(Members members, Companies companies, Wording wording) {
    this.members = members;
    this.companies = companies;
    this.wording = wording;
  }

  Uni<Actor> of(@Nullable UUID member) {
    if (member == null) {
      return Uni.createFrom().item(new Actor(null, wording.word("who", "panro")));
    }
    return members
        .findById(member)
        .chain(
            known ->
                known == null
                    ? Uni.createFrom().item(new Actor(null, wording.word("who", "party")))
                    : named(known.companyId()));
  }

  private Uni<Actor> named(UUID company) {
    return companies
        .findById(company)
        .map(
            known ->
                new Actor(company, known == null ? wording.word("who", "party") : known.name()));
  }
}
