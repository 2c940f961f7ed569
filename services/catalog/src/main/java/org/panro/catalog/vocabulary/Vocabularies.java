package org.panro.catalog.vocabulary;

import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;
import org.panro.catalog.vocabulary.VocabularyPart.Terms;
import org.panro.contracts.catalog.VocabularyList;
import org.panro.contracts.event.VocabularyState.Term;
import org.panro.shared.audit.Audit;
import org.panro.shared.identity.CurrentCaller;
import org.panro.shared.outbox.Outbox;
import org.panro.shared.problem.Problems;

/** What an administrator does with the lists of terms. */
@ApplicationScoped
class Vocabularies {
  /** Keeps an event well below the megabyte that Kafka takes. */
  private static final int TERMS_IN_A_PART = 1000;

  private final VocabularyRepository parts;
  private final Outbox outbox;
  private final Audit audit;
  private final CurrentCaller caller;

  Vocabularies(VocabularyRepository parts, Outbox outbox, Audit audit, CurrentCaller caller) {
    this.parts = parts;
    this.outbox = outbox;
    this.audit = audit;
    this.caller = caller;
  }

  /** Adds the list or replaces all of it. */
  Uni<VocabularyList> replace(String list, List<Term> terms) {
    return parts
        .countChange()
        .chain(() -> parts.ofList(list))
        .chain(known -> keep(list, known, terms, "replace"))
        .replaceWith(new VocabularyList(list, terms.size()));
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
                    ? store(list, known, VocabularyFile.read(content.get()))
                    : Uni.createFrom().voidItem());
  }

  Uni<Void> remove(String list) {
    return parts
        .countChange()
        .chain(() -> parts.ofList(list))
        .chain(
            known -> {
              if (known.stream().allMatch(part -> part.terms.items().isEmpty())) {
                throw Problems.notFound();
              }
              return keep(list, known, List.of(), "remove");
            });
  }

  private Uni<Void> keep(String list, List<VocabularyPart> known, List<Term> terms, String action) {
    return store(list, known, terms)
        .chain(
            () ->
                audit.record(
                    caller.get().actor(),
                    action,
                    "vocabulary",
                    VocabularyPart.of(list, 0, Terms.NONE).id,
                    Map.of("list", list, "terms", terms.size())));
  }

  /** Parts that stay the same are not told again. */
  private Uni<Void> store(String list, List<VocabularyPart> known, List<Term> terms) {
    List<VocabularyPart> changed = new ArrayList<>();
    List<VocabularyPart> added = new ArrayList<>();
    int needed = Math.ceilDiv(terms.size(), TERMS_IN_A_PART);
    for (int number = 0; number < Math.max(needed, known.size()); number++) {
      Terms wanted = number < needed ? part(terms, number) : Terms.NONE;
      if (number >= known.size()) {
        added.add(VocabularyPart.of(list, number, wanted));
      } else if (!known.get(number).terms.equals(wanted)) {
        known.get(number).terms = wanted;
        changed.add(known.get(number));
      }
    }
    changed.addAll(added);
    Uni<Void> stored = added.isEmpty() ? Uni.createFrom().voidItem() : parts.persist(added);
    return stored
        .chain(parts::flush)
        .chain(() -> outbox.record(changed.stream().map(VocabularyPart::event).toList()));
  }

  private static Terms part(List<Term> terms, int number) {
    int from = number * TERMS_IN_A_PART;
    return new Terms(
        List.copyOf(terms.subList(from, Math.min(from + TERMS_IN_A_PART, terms.size()))));
  }
}
