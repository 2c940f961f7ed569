package org.panro.matching.candidate;

import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.panro.contracts.buyers.SourcingNeed;
import org.panro.contracts.value.LocalizedText;
import org.panro.matching.match.model.Neighbours;
import org.panro.matching.match.model.Wish;
import org.panro.shared.search.Words;

/** What a sourcing request asks for in words: each item, in each language it is written in. */
final class WantedWords {
  private WantedWords() {}

  static List<Wish> wishes(SourcingNeed need) {
    Set<Wish> wishes = new LinkedHashSet<>();
    for (LocalizedText item : wanted(need)) {
      if (item.ko() != null) {
        wishes.add(new Wish(Set.copyOf(Words.korean(item.ko())), List.of()));
      }
      if (item.en() != null) {
        wishes.add(new Wish(Set.copyOf(Words.english(item.en())), neighbours(item.en())));
      }
    }
    return List.copyOf(wishes);
  }

  private static List<Neighbours> neighbours(String text) {
    List<String> words = Words.englishSequence(text);
    List<String> pairs = Words.englishPairs(text);
    return IntStream.range(0, Math.min(pairs.size(), words.size() - 1))
        .mapToObj(at -> new Neighbours(pairs.get(at), words.get(at), words.get(at + 1)))
        .distinct()
        .toList();
  }

  static Set<String> details(SourcingNeed need) {
    Set<String> words = new HashSet<>();
    LocalizedText text = need.description();
    if (text != null && text.ko() != null) {
      words.addAll(Words.korean(text.ko()));
    }
    if (text != null && text.en() != null) {
      words.addAll(Words.english(text.en()));
    }
    return Set.copyOf(words);
  }

  /** The title with each of the items; once, where they say the same. */
  static List<LocalizedText> wanted(SourcingNeed need) {
    return need.items().stream()
        .map(SourcingNeed.Item::name)
        .map(item -> joined(need.title(), item))
        .distinct()
        .toList();
  }

  private static LocalizedText joined(LocalizedText title, LocalizedText item) {
    return new LocalizedText(joined(title.ko(), item.ko()), joined(title.en(), item.en()));
  }

  private static @Nullable String joined(@Nullable String title, @Nullable String item) {
    List<String> parts = Stream.of(title, item).filter(Objects::nonNull).distinct().toList();
    return parts.isEmpty() ? null : String.join(" ", parts);
  }
}
