package org.panro.catalog.vocabulary;

import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import org.panro.catalog.vocabulary.VocabularyPart.Terms;
import org.panro.catalog.vocabulary.VocabularyReading.Place;
import org.panro.contracts.catalog.VocabularyApi.Entry;
import org.panro.contracts.catalog.VocabularyApi.Pair;
import org.panro.contracts.catalog.VocabularyList;
import org.panro.contracts.event.VocabularyState.Term;
import org.panro.contracts.problem.ProblemType;
import org.panro.contracts.value.LocalizedText;
import org.panro.shared.problem.Problems;

/** What an administrator does with single entries of a list, one change after the other. */
@ApplicationScoped
class VocabularyEntries {
  private final VocabularyRepository parts;
  private final VocabularyReading reading;
  private final Vocabularies vocabularies;

  VocabularyEntries(
      VocabularyRepository parts, VocabularyReading reading, Vocabularies vocabularies) {
    this.parts = parts;
    this.reading = reading;
    this.vocabularies = vocabularies;
  }

  Uni<Entry> get(String list, String id) {
    return place(list, id).map(Place::entry);
  }

  Uni<Entry> add(String list, Pair pair) {
    Entry added = Entries.of(pair);
    return parts
        .countChange()
        .chain(() -> reading.get(list))
        .invoke(VocabularyEntries::requireRoom)
        .call(() -> requireNew(list, added))
        .chain(known -> append(known, Entries.term(added)).replaceWith(known.terms() + 1))
        .chain(terms -> vocabularies.record("add-entry", list, terms))
        .replaceWith(added);
  }

  Uni<Entry> change(String list, String id, Pair pair) {
    Entry changed = Entries.of(pair);
    return parts
        .countChange()
        .chain(() -> place(list, id))
        .call(
            () -> changed.id().equals(id) ? Uni.createFrom().nullItem() : requireNew(list, changed))
        .chain(
            place ->
                edit(
                    list,
                    place.part(),
                    terms ->
                        terms.replaceAll(
                            term ->
                                term.equals(Entries.term(place.entry()))
                                    ? Entries.term(changed)
                                    : term)))
        .chain(() -> reading.get(list))
        .chain(now -> vocabularies.record("change-entry", list, now.terms()))
        .replaceWith(changed);
  }

  Uni<Void> remove(String list, String id) {
    return parts
        .countChange()
        .chain(() -> place(list, id))
        .call(() -> reading.get(list).invoke(VocabularyEntries::requireAnother))
        .chain(
            place -> edit(list, place.part(), terms -> terms.remove(Entries.term(place.entry()))))
        .chain(() -> reading.get(list))
        .chain(now -> vocabularies.record("remove-entry", list, now.terms()));
  }

  private Uni<Place> place(String list, String id) {
    return reading.find(list, id).map(found -> found.orElseThrow(Problems::notFound));
  }

  private Uni<Optional<Place>> requireNew(String list, Entry entry) {
    return reading
        .find(list, entry.id())
        .invoke(
            known -> {
              if (known.isPresent()) {
                throw Problems.of(
                    ProblemType.CONFLICT,
                    new LocalizedText(
                        "이 목록에 이미 있는 용어예요.", "The list holds this pair of terms already."));
              }
            });
  }

  private static void requireRoom(VocabularyList list) {
    if (list.terms() >= VocabularyFile.MOST_TERMS) {
      throw Problems.ruleBroken(
          "list-is-full",
          new LocalizedText("목록에는 용어를 20만 개까지 담을 수 있어요.", "A list holds at most 200,000 terms."));
    }
  }

  private static void requireAnother(VocabularyList list) {
    if (list.terms() == 1) {
      throw Problems.ruleBroken(
          "last-entry",
          new LocalizedText(
              "마지막 용어는 지울 수 없어요. 목록을 지우거나 꺼 주세요.",
              "The last entry stays. Remove the list or switch it off instead."));
    }
  }

  private Uni<Void> append(VocabularyList list, Term term) {
    return reading
        .lastPart(list.list())
        .chain(last -> parts.findById(VocabularyPart.id(list.list(), last)))
        .chain(
            last ->
                last.terms.items().size() < Vocabularies.TERMS_IN_A_PART
                    ? edit(list.list(), last.part, terms -> terms.add(term))
                    : begin(list, last.part + 1, term));
  }

  private Uni<Void> begin(VocabularyList list, int number, Term term) {
    return parts
        .findById(VocabularyPart.id(list.list(), number))
        .chain(
            emptied ->
                emptied == null
                    ? parts
                        .persist(
                            VocabularyPart.of(
                                list.list(), number, list.active(), new Terms(List.of(term))))
                        .chain(part -> vocabularies.tell(List.of(part)))
                    : edit(list.list(), number, terms -> terms.add(term)));
  }

  private Uni<Void> edit(String list, int number, Consumer<List<Term>> change) {
    return parts
        .findById(VocabularyPart.id(list, number))
        .chain(
            part -> {
              List<Term> terms = new ArrayList<>(part.terms.items());
              change.accept(terms);
              part.terms = new Terms(List.copyOf(terms));
              return vocabularies.tell(List.of(part));
            });
  }
}
