package org.panro.catalog.search;

import io.quarkus.hibernate.reactive.panache.Panache;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import org.panro.contracts.catalog.ProductIndexApi.Analysis;
import org.panro.contracts.catalog.ProductIndexApi.TryOut;

/** Tries words out before any index is made of them. */
@ApplicationScoped
class DictionaryTrial {
  private final IndexDefinition definition;
  private final DictionaryRepository dictionary;

  DictionaryTrial(IndexDefinition definition, DictionaryRepository dictionary) {
    this.definition = definition;
    this.dictionary = dictionary;
  }

  /** The lines without blanks around them, where nori takes them all. */
  Uni<List<String>> check(List<String> lines) {
    List<String> words = lines.stream().map(String::strip).toList();
    return definition.check(words).replaceWith(words);
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
