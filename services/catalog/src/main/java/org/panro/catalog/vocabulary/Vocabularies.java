package org.panro.catalog.vocabulary;

import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;
import org.panro.catalog.vocabulary.VocabularyPart.Terms;
import org.panro.contracts.catalog.VocabularyList;
import org.panro.contracts.catalog.VocabularyUpload;
import org.panro.contracts.event.VocabularyState.Term;
import org.panro.contracts.value.LocalizedText;
import org.panro.shared.audit.Audit;
import org.panro.shared.identity.CurrentCaller;
import org.panro.shared.outbox.Outbox;
import org.panro.shared.problem.Problems;

/** What an administrator does with the lists of terms. */
@ApplicationScoped
class Vocabularies {
  /** Keeps an event well below the megabyte that Kafka takes. */
  static final int TERMS_IN_A_PART = 1000;

  private final VocabularyRepository parts;
  private final VocabularyReading reading;
  private final Outbox outbox;
  private final Audit audit;
  private final CurrentCaller caller;

  Vocabularies(
      VocabularyRepository parts,
      VocabularyReading reading,
      Outbox outbox,
      Audit audit,
      CurrentCaller caller) {
    this.parts = parts;
    this.reading = reading;
    this.outbox = outbox;
    this.audit = audit;
    this.caller = caller;
  }

  /** Adds the list or replaces all of it; one that is switched off stays so. */
  Uni<VocabularyUpload> replace(String list, VocabularyFile file) {
    return parts
        .countChange()
        .chain(() -> parts.ofList(list))
        .chain(known -> store(list, known, file.terms()))
        .chain(() -> record("replace", list, file.terms().size()))
        .replaceWith(new VocabularyUpload(list, file.terms().size(), file.repeated()));
  }

  /** Adds a list that comes with Panro, where none of that name has ever been. */
  Uni<Void> addUnlessKnown(String list, Supplier<byte[]> content) {
    return parts
        .ofList(list)
        .chain(
            known ->
                known.isEmpty()
                    ? parts.countChange().chain(() -> addUnlessThere(list, content))
                    : Uni.createFrom().voidItem());
  }

  /** Looks again: another instance may have added it while this one waited. */
  private Uni<Void> addUnlessThere(String list, Supplier<byte[]> content) {
    return parts
        .ofList(list)
        .chain(
            known ->
                known.isEmpty()
                    ? store(list, known, VocabularyFile.read(content.get()).terms())
                    : Uni.createFrom().voidItem());
  }

  Uni<VocabularyList> switched(String list, boolean active) {
    return parts
        .countChange()
        .chain(() -> reading.get(list))
        .chain(() -> parts.ofList(list))
        .chain(known -> tell(switched(known, active)))
        .chain(() -> reading.get(list))
        .call(now -> record(active ? "switch-on" : "switch-off", list, now.terms()));
  }

  private static List<VocabularyPart> switched(List<VocabularyPart> known, boolean active) {
    List<VocabularyPart> others = known.stream().filter(part -> part.active != active).toList();
    others.forEach(part -> part.active = active);
    return others;
  }

  Uni<Void> remove(String list) {
    if (list.equals(OwnVocabulary.LIST)) {
      throw Problems.ruleBroken(
          "own-vocabulary-stays",
          new LocalizedText(
              "판로의 기본 목록은 지울 수 없어요. 쓰지 않으려면 꺼 주세요.",
              "Panro's own list cannot be removed. Switch it off instead."));
    }
    return parts
        .countChange()
        .chain(() -> reading.get(list))
        .chain(() -> parts.ofList(list))
        .chain(
            known -> {
              known.forEach(part -> part.active = true);
              return store(list, known, List.of());
            })
        .chain(() -> record("remove", list, 0));
  }

  /** Parts that stay the same are not told again. */
  private Uni<Void> store(String list, List<VocabularyPart> known, List<Term> terms) {
    boolean active = known.stream().allMatch(part -> part.active);
    List<VocabularyPart> changed = new ArrayList<>();
    List<VocabularyPart> added = new ArrayList<>();
    int needed = Math.ceilDiv(terms.size(), TERMS_IN_A_PART);
    for (int number = 0; number < Math.max(needed, known.size()); number++) {
      Terms wanted = number < needed ? part(terms, number) : Terms.NONE;
      if (number >= known.size()) {
        added.add(VocabularyPart.of(list, number, active, wanted));
      } else if (!known.get(number).terms.equals(wanted)) {
        known.get(number).terms = wanted;
        changed.add(known.get(number));
      }
    }
    changed.addAll(added);
    Uni<Void> stored = added.isEmpty() ? Uni.createFrom().voidItem() : parts.persist(added);
    return stored.chain(() -> tell(changed));
  }

  Uni<Void> tell(List<VocabularyPart> changed) {
    return parts
        .flush()
        .chain(() -> outbox.record(changed.stream().map(VocabularyPart::event).toList()));
  }

  Uni<Void> record(String action, String list, int terms) {
    return audit.record(
        caller.get().actor(),
        action,
        "vocabulary",
        VocabularyPart.id(list, 0),
        Map.of("list", list, "terms", terms));
  }

  private static Terms part(List<Term> terms, int number) {
    int from = number * TERMS_IN_A_PART;
    return new Terms(
        List.copyOf(terms.subList(from, Math.min(from + TERMS_IN_A_PART, terms.size()))));
  }
}
