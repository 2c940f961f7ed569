package org.panro.catalog.hs;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.panro.catalog.file.TabbedFile;
import org.panro.contracts.catalog.Category;
import org.panro.contracts.catalog.HsSuggestion;
import org.panro.contracts.value.LocalizedText;

/**
 * The headings that matter for what is traded here, {@code hs/headings.tsv}, and which of them fit
 * a text: the rarer a word is among the headings, the more it speaks for those that have it.
 */
final class Headings {
  private static final int MOST = 5;
  private static final int FOUR_DIGITS = 4;

  /** A usual heading of the category counts like two rare words. */
  private static final double USUAL = 8;

  private static final double USUAL_CHAPTER = 1;

  /** A fit far below the best one is noise. */
  private static final double WORTH_SHOWING = 0.35;

  /** A single syllable that the analysis leaves may mean much else. */
  private static final double SYLLABLE = 0.5;

  private final List<Heading> all;
  private final Map<String, Double> rarityInKorean;
  private final Map<String, Double> rarityInEnglish;

  Headings(List<Heading> all) {
    this.all = List.copyOf(all);
    rarityInKorean = rarity(Heading::korean);
    rarityInEnglish = rarity(Heading::english);
  }

  static Headings read() {
    return new Headings(
        TabbedFile.read("/hs/headings.tsv").stream()
            .map(row -> Heading.of(row.get("heading"), row.get("ko"), row.get("en")))
            .toList());
  }

  List<Heading> all() {
    return all;
  }

  private Map<String, Double> rarity(Function<Heading, Set<String>> words) {
    Map<String, Integer> counts = new HashMap<>();
    all.forEach(
        heading -> words.apply(heading).forEach(word -> counts.merge(word, 1, Integer::sum)));
    Map<String, Double> rarity = new HashMap<>();
    counts.forEach((word, count) -> rarity.put(word, Math.log((double) all.size() / count)));
    return rarity;
  }

  /** How well a heading fits, and by which of its words. */
  private record Fit(Heading heading, double score, Set<String> ko, Set<String> en, boolean usual) {

    /** A subheading stands for its heading too. */
    boolean tells(String code) {
      return heading.code().length() > code.length() && heading.code().startsWith(code);
    }
  }

  /**
   * The headings that fit best.
   *
   * @param category of the goods with the headings of its ancestors, absent where unknown
   */
  List<HsSuggestion> suggest(TextWords text, @Nullable Category category, List<String> usual) {
    List<Fit> fits = new ArrayList<>();
    for (Heading heading : all) {
      Fit fit = fit(heading, text, usual);
      if (fit.score() > USUAL_CHAPTER) {
        fits.add(fit);
      }
    }
    fits.sort(
        Comparator.comparingDouble(Fit::score)
            .reversed()
            .thenComparing(fit -> fit.heading().code()));
    List<Fit> best = new ArrayList<>();
    for (Fit fit : fits) {
      boolean worth = fit.score() >= WORTH_SHOWING * fits.getFirst().score();
      if (worth
          && best.size() < MOST
          && best.stream().noneMatch(better -> better.tells(fit.heading().code()))) {
        best.add(fit);
      }
    }
    return best.stream().map(fit -> suggestion(fit, category)).toList();
  }

  private Fit fit(Heading heading, TextWords text, List<String> usual) {
    Set<String> ko = new HashSet<>();
    Set<String> en = new HashSet<>();
    double korean = sum(heading.korean(), text.korean(), rarityInKorean, ko);
    double english = sum(heading.english(), text.english(), rarityInEnglish, en);
    String four = heading.code().substring(0, FOUR_DIGITS);
    boolean isUsual = usual.contains(four) || usual.contains(heading.code());
    double score = Math.max(korean, english) + Math.min(korean, english) / 2;
    if (isUsual) {
      score += heading.code().length() == FOUR_DIGITS || score > 0 ? USUAL : 0;
    } else if (usual.contains(heading.code().substring(0, 2)) && score > 0) {
      score += USUAL_CHAPTER;
    }
    return new Fit(heading, score, ko, en, isUsual);
  }

  private static double sum(
      Set<String> words, Map<String, Double> text, Map<String, Double> rarity, Set<String> met) {
    double sum = 0;
    for (String word : words) {
      double weight = text.getOrDefault(word, 0.0);
      if (weight > 0) {
        sum += weight * rarity.getOrDefault(word, 0.0) * (word.length() == 1 ? SYLLABLE : 1);
        met.add(word);
      }
    }
    return sum;
  }

  private static HsSuggestion suggestion(Fit fit, @Nullable Category category) {
    List<String> ko = new ArrayList<>();
    List<String> en = new ArrayList<>();
    String korean = fit.heading().partsInKorean(fit.ko());
    String english = fit.heading().partsInEnglish(fit.en());
    if (!fit.ko().isEmpty() || !fit.en().isEmpty()) {
      ko.add("설명에 나온 말: " + (korean.isEmpty() ? english : korean));
      en.add("Your text speaks of: " + (english.isEmpty() ? korean : english));
    }
    if (fit.usual() && category != null) {
      ko.add("‘%s’ 카테고리에서 흔히 쓰는 번호".formatted(category.name().in("ko")));
      en.add("Usual in the category “%s”".formatted(category.name().in("en")));
    }
    return new HsSuggestion(
        fit.heading().code(),
        fit.heading().name(),
        new LocalizedText(String.join(" · ", ko), String.join(" · ", en)));
  }
}
