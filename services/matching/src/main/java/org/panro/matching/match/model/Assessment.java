package org.panro.matching.match.model;

import org.panro.contracts.value.LocalizedText;

/**
 * One criterion's result.
 *
 * @param score 0 to 1
 * @param text why, in both languages
 */
public record Assessment(Verdict verdict, double score, LocalizedText text) {
  /** What a missing fact scores: it neither helps nor hurts. */
  public static final double NEUTRAL = 0.5;

  public Assessment {
    if (!(score >= 0 && score <= 1)) {
      throw new IllegalArgumentException("A score is from 0 to 1, not " + score);
    }
  }

  public static Assessment met(String ko, String en) {
    return new Assessment(Verdict.MET, 1, new LocalizedText(ko, en));
  }

  /** Between missed and met. */
  public static Assessment partly(double score, String ko, String en) {
    return new Assessment(Verdict.PARTLY_MET, score, new LocalizedText(ko, en));
  }

  public static Assessment unknown(String ko, String en) {
    return new Assessment(Verdict.UNKNOWN, NEUTRAL, new LocalizedText(ko, en));
  }

  public static Assessment missed(String ko, String en) {
    return new Assessment(Verdict.NOT_MET, 0, new LocalizedText(ko, en));
  }

  /** The pair is no match at all, whatever else fits. */
  public static Assessment excluded(String ko, String en) {
    return new Assessment(Verdict.EXCLUDED, 0, new LocalizedText(ko, en));
  }

  /** Gaps tell what would close them; everything else is a reason. */
  public boolean isGap() {
    return verdict == Verdict.UNKNOWN || verdict == Verdict.NOT_MET;
  }
}
