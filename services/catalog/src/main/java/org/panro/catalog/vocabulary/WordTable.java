package org.panro.catalog.vocabulary;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * What single words mean in the other language, learnt from how often they stand in the same pairs
 * of terms: so a list of phrases teaches its words too. It is IBM model 1 (Brown et al., The
 * Mathematics of Statistical Machine Translation, 1993), a few rounds of expectation maximisation
 * with an empty word that stands for whatever has no counterpart.
 */
final class WordTable {
  private static final int ROUNDS = 5;

  /** Longer terms tell little about single words and cost much. */
  private static final int LONGEST_TERM = 12;

  private static final int MOST_MEANINGS = 6;
  private static final double LEAST_CHANCE = 0.02;
  private static final String NOTHING = "";

  /** A pair of terms in words. */
  record Pair(List<String> from, List<String> to) {
    Pair turned() {
      return new Pair(to, from);
    }

    private boolean teaches() {
      return !from.isEmpty()
          && !to.isEmpty()
          && from.size() <= LONGEST_TERM
          && to.size() <= LONGEST_TERM;
    }
  }

  private final Map<String, List<Meaning>> meanings;

  private WordTable(Map<String, List<Meaning>> meanings) {
    this.meanings = meanings;
  }

  static WordTable learn(List<Pair> pairs) {
    return new Learning(pairs.stream().filter(Pair::teaches).toList()).table();
  }

  /** The likeliest meanings, the best first; the square root keeps rarer ones in play. */
  List<Meaning> of(String word) {
    return meanings.getOrDefault(word, List.of());
  }

  /** Without what those pairs may have taught, until it is learnt anew. */
  WordTable without(List<Pair> pairs) {
    Map<String, Set<String>> gone = new HashMap<>();
    pairs.stream()
        .filter(Pair::teaches)
        .forEach(
            pair ->
                pair.from()
                    .forEach(
                        word ->
                            gone.computeIfAbsent(word, ignored -> new HashSet<>())
                                .addAll(pair.to())));
    Map<String, List<Meaning>> kept = new HashMap<>(meanings);
    gone.forEach(
        (word, unlearnt) ->
            kept.computeIfPresent(
                word,
                (same, known) ->
                    known.stream().filter(meaning -> !unlearnt.contains(meaning.text())).toList()));
    return new WordTable(kept);
  }

  /** A cell is a word with one of its candidates; a pair touches the cells of all combinations. */
  private static final class Learning {
    private final Map<String, Integer> sources = new HashMap<>();
    private final Map<String, Map<String, Integer>> cells = new HashMap<>();
    private final List<int[][]> pairs = new ArrayList<>();
    private final int[] sourceOf;
    private final double[] chances;

    Learning(List<Pair> terms) {
      List<Integer> owners = new ArrayList<>();
      for (Pair pair : terms) {
        int[][] touched = new int[pair.to().size()][pair.from().size() + 1];
        for (int to = 0; to < touched.length; to++) {
          for (int from = 0; from < touched[to].length; from++) {
            String source = from == pair.from().size() ? NOTHING : pair.from().get(from);
            touched[to][from] = cell(source, pair.to().get(to), owners);
          }
        }
        pairs.add(touched);
      }
      sourceOf = owners.stream().mapToInt(Integer::intValue).toArray();
      chances = new double[sourceOf.length];
      Arrays.fill(chances, 1);
      share(chances);
      for (int round = 0; round < ROUNDS; round++) {
        learn();
      }
    }

    private int cell(String source, String target, List<Integer> owners) {
      int owner = sources.computeIfAbsent(source, ignored -> sources.size());
      return cells
          .computeIfAbsent(source, ignored -> new HashMap<>())
          .computeIfAbsent(
              target,
              ignored -> {
                owners.add(owner);
                return owners.size() - 1;
              });
    }

    private void learn() {
      double[] counts = new double[chances.length];
      for (int[][] pair : pairs) {
        for (int[] candidates : pair) {
          double all = 0;
          for (int cell : candidates) {
            all += chances[cell];
          }
          for (int cell : candidates) {
            counts[cell] += chances[cell] / all;
          }
        }
      }
      share(counts);
    }

    /** The chances of all candidates of a word make one. */
    private void share(double[] counts) {
      double[] totals = new double[sources.size()];
      for (int cell = 0; cell < counts.length; cell++) {
        totals[sourceOf[cell]] += counts[cell];
      }
      for (int cell = 0; cell < counts.length; cell++) {
        chances[cell] = counts[cell] / totals[sourceOf[cell]];
      }
    }

    WordTable table() {
      Map<String, List<Meaning>> meanings = new HashMap<>();
      cells.forEach((source, candidates) -> meanings.put(source, best(candidates)));
      meanings.remove(NOTHING);
      return new WordTable(meanings);
    }

    private List<Meaning> best(Map<String, Integer> candidates) {
      return candidates.entrySet().stream()
          .filter(candidate -> chances[candidate.getValue()] >= LEAST_CHANCE)
          .map(
              candidate ->
                  new Meaning(candidate.getKey(), Math.sqrt(chances[candidate.getValue()])))
          .sorted(
              Comparator.comparingDouble(Meaning::weight).reversed().thenComparing(Meaning::text))
          .limit(MOST_MEANINGS)
          .toList();
    }
  }
}
