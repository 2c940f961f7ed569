package org.panro.matching.candidate;

import static java.util.function.Function.identity;
import static java.util.stream.Collectors.counting;
import static java.util.stream.Collectors.groupingBy;

import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.panro.contracts.catalog.ProductFacts;
import org.panro.contracts.value.LocalizedText;
import org.panro.matching.match.model.ListingText;
import org.panro.shared.search.Words;

/**
 * How strongly each word stands in a listing: as BM25 has it, more where it is repeated, less in a
 * long text, and by the best of the fields. The fields' weights are those of the product search.
 */
final class ListingWords {
  private static final double SATURATION = 0.8;
  private static final double LENGTH_COUNTS = 0.5;

  private final Map<String, Double> strengths = new HashMap<>();
  private final Set<String> joined = new HashSet<>();

  /**
   * Where words stand.
   *
   * @param usual number of words in such a text
   */
  private record Field(double weight, double usual) {}

  private static final Field NAME = new Field(1, 10);
  private static final Field BRAND = new Field(1, 1);
  private static final Field VALUES = new Field(0.4, 40);
  private static final Field DESCRIPTION = new Field(0.3, 60);

  private ListingWords() {}

  static ListingText of(ProductFacts facts) {
    ListingWords listing = new ListingWords();
    listing.localized(facts.name(), NAME);
    listing.localized(facts.summary(), NAME);
    listing.localized(facts.description(), DESCRIPTION);
    listing.either(facts.keywords(), NAME);
    listing.either(facts.brand() == null ? List.of() : List.of(facts.brand()), BRAND);
    listing.either(facts.attributes().stream().map(ProductFacts.Attribute::value).toList(), VALUES);
    listing.joined(facts.name());
    listing.joined(facts.summary());
    return new ListingText(Map.copyOf(listing.strengths), Set.copyOf(listing.joined));
  }

  private void localized(@Nullable LocalizedText text, Field field) {
    if (text != null && text.ko() != null) {
      words(Words.koreanSequence(text.ko()), field);
    }
    if (text != null && text.en() != null) {
      words(Words.englishSequence(text.en()), field);
    }
  }

  /** Texts whose language nobody stated. */
  private void either(Collection<String> texts, Field field) {
    String text = String.join(" ", texts);
    words(Words.areKorean(text) ? Words.koreanSequence(text) : Words.englishSequence(text), field);
  }

  private void words(List<String> words, Field field) {
    double length = 1 - LENGTH_COUNTS + LENGTH_COUNTS * words.size() / field.usual;
    words.stream()
        .collect(groupingBy(identity(), counting()))
        .forEach(
            (word, count) ->
                strengths.merge(
                    word, field.weight * count / (count + SATURATION * length), Math::max));
  }

  private void joined(@Nullable LocalizedText text) {
    if (text != null && text.en() != null) {
      joined.addAll(Words.englishPairs(text.en()));
    }
  }
}
