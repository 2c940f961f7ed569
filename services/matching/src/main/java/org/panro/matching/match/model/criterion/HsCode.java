package org.panro.matching.match.model.criterion;

import org.panro.matching.match.model.Assessment;
import org.panro.matching.match.model.Criterion;
import org.panro.matching.match.model.Pair;

/** Whether both fall under one chapter, heading or subheading of the Harmonized System. */
final class HsCode implements Criterion {

  @Override
  public String name() {
    return "hs-code";
  }

  @Override
  public int buyerWeight() {
    return 10;
  }

  @Override
  public int sellerWeight() {
    return 10;
  }

  @Override
  public Assessment assess(Pair pair) {
    String wanted = pair.need().hsCode();
    String offered = pair.offer().hsCode();
    if (wanted == null || offered == null) {
      return Assessment.unknown("HS 코드를 비교할 수 없어요.", "The HS codes cannot be compared.");
    }
    for (Level level : Level.values()) {
      if (wanted.length() >= level.digits
          && offered.length() >= level.digits
          && wanted.startsWith(offered.substring(0, level.digits))) {
        return level.score == 1
            ? Assessment.met("HS 소호가 같아요.", "The HS subheading is the same.")
            : Assessment.partly(level.score, level.ko, level.en);
      }
    }
    return Assessment.missed("HS 류가 달라요.", "The HS chapters differ.");
  }

  private enum Level {
    SUBHEADING(6, 1, "", ""),
    HEADING(4, 0.8, "HS 호가 같아요.", "The HS heading is the same."),
    CHAPTER(2, 0.6, "HS 류가 같아요.", "The HS chapter is the same.");

    private final int digits;
    private final double score;
    private final String ko;
    private final String en;

    Level(int digits, double score, String ko, String en) {
      this.digits = digits;
      this.score = score;
      this.ko = ko;
      this.en = en;
    }
  }
}
