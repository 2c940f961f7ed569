package org.panro.catalog.product;

import java.util.HashMap;
import java.util.Locale;
import java.util.Map;

/** Countries by their names in either language, as ISO 3166-1 alpha-2. */
final class CountryWords {
  private static final Map<String, String> CODES = codes();

  private CountryWords() {}

  /** The code of a country's name; anything else stays as it is. */
  static String code(String written) {
    return CODES.getOrDefault(written.strip().toLowerCase(Locale.ROOT), written);
  }

  private static Map<String, String> codes() {
    Map<String, String> codes = new HashMap<>();
    for (String code : Locale.getISOCountries()) {
      Locale country = Locale.of("", code);
      codes.put(country.getDisplayCountry(Locale.KOREAN).toLowerCase(Locale.ROOT), code);
      codes.put(country.getDisplayCountry(Locale.ENGLISH).toLowerCase(Locale.ROOT), code);
    }
    codes.put("한국", "KR");
    codes.put("korea", "KR");
    codes.put("republic of korea", "KR");
    codes.put("usa", "US");
    return Map.copyOf(codes);
  }
}
