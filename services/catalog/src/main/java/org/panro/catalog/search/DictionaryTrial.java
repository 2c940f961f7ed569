package org.panro.catalog.search;

import io.quarkus.hibernate.reactive.panache.Panache;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import org.panro.contracts.catalog.ProductIndexApi.Analysis;
import org.panro.contracts.catalog.ProductIndexApi.TryOut;

/** Tries words out before any index is made of them. */
@ApplicationScoped
class DictionaryTrial {
  private static final Pattern BLANKS = Pattern.compile("\\s+");

  private final IndexDefinition definition;
  private final DictionaryRepository dictionary;

  DictionaryTrial(IndexDefinition definition, DictionaryRepository dictionary) {
    this.definition = definition;
    this.dictionary = dictionary;
  }

  /** The lines without blanks around them, where each can be kept. */
  Uni<List<String>> check(List<String> lines) {
    List<String> words = lines.stream().map(String::strip).toList();
    Set<String> known = new HashSet<>();
    for (int at = 0; at < words.size(); at++) {
      String[] parts = BLANKS.split(words.get(at));
      if (!isMadeUp(parts) || !known.add(parts[0])) {
        throw IndexDefinition.refused(words, at);
      }
    }
    return definition.check(words).replaceWith(words);
  }

  /** Nori takes parts that are no parts of the word, and then finds neither. */
  private static boolean isMadeUp(String[] parts) {
    return parts.length == 1
        || parts[0].equals(String.join("", List.of(parts).subList(1, parts.length)));
  }

  Uni<Analysis> of(TryOut tryOut) {
    return check(tryOut.words().lines())
        .chain(lines -> definition.analyze(lines, tryOut.text()))
        .chain(
            then ->
                Panache.withSession(dictionary::only)
                    .chain(kept -> definition.analyze(kept.lines(), tryOut.text()))
                    .map(now -> new Analysis(now, then)));
  }
}
