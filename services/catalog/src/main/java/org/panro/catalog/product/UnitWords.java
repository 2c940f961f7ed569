package org.panro.catalog.product;

import java.util.Locale;
import java.util.Map;

/** What makers write for units, as UN/CEFACT codes (Recommendations 20 and 21). */
final class UnitWords {
  private static final Map<String, String> CODES =
      Map.ofEntries(
          Map.entry("개", "C62"),
          Map.entry("ea", "C62"),
          Map.entry("each", "C62"),
          Map.entry("pc", "C62"),
          Map.entry("pcs", "C62"),
          Map.entry("piece", "C62"),
          Map.entry("pce", "C62"),
          Map.entry("대", "C62"),
          Map.entry("세트", "SET"),
          Map.entry("켤레", "PR"),
          Map.entry("pair", "PR"),
          Map.entry("kg", "KGM"),
          Map.entry("킬로그램", "KGM"),
          Map.entry("g", "GRM"),
          Map.entry("그램", "GRM"),
          Map.entry("ton", "TNE"),
          Map.entry("톤", "TNE"),
          Map.entry("m", "MTR"),
          Map.entry("미터", "MTR"),
          Map.entry("m2", "MTK"),
          Map.entry("㎡", "MTK"),
          Map.entry("m3", "MTQ"),
          Map.entry("l", "LTR"),
          Map.entry("리터", "LTR"),
          Map.entry("박스", "XBX"),
          Map.entry("box", "XBX"),
          Map.entry("롤", "RO"),
          Map.entry("roll", "RO"));

  private UnitWords() {}

  /** The code of a word; anything else stays as it is. */
  static String code(String written) {
    return CODES.getOrDefault(written.strip().toLowerCase(Locale.ROOT), written);
  }
}
