package org.panro.portal.form;

import java.text.Collator;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.panro.portal.page.Formats;
import org.panro.portal.page.Language;

/** What fields with a list offer, in the reader's language. */
public record Choices(Language language) {
  private static final List<String> CURRENCIES = List.of("USD", "KRW", "EUR", "JPY", "CNY");
  private static final List<String> INCOTERMS =
      List.of("EXW", "FCA", "FAS", "FOB", "CFR", "CIF", "CPT", "CIP", "DAP", "DPU", "DDP");
  private static final List<String> UNITS =
      List.of(
          "C62", "SET", "PR", "XBX", "XCT", "XPK", "RO", "KGM", "GRM", "TNE", "MTR", "MTK", "MTQ",
          "LTR", "HUR");
  private static final List<Integer> LEVELS = List.of(1, 2, 3, 4, 5);

  public List<String> currencies() {
    return CURRENCIES;
  }

  /** The usual currencies, and the one that is chosen already. */
  public List<String> currencies(String chosen) {
    return with(CURRENCIES, chosen);
  }

  /** The rules of Incoterms 2020. */
  public List<String> incoterms() {
    return INCOTERMS;
  }

  /** The rules of Incoterms 2020, and an older one that is chosen already. */
  public List<String> incoterms(String chosen) {
    return with(INCOTERMS, chosen);
  }

  public List<Integer> levels() {
    return LEVELS;
  }

  /** The usual UN/CEFACT codes with their words, and the one that is chosen already. */
  public List<Choice> units(String chosen) {
    Formats say = new Formats(language);
    return with(UNITS, chosen).stream().map(code -> new Choice(code, say.unit(code))).toList();
  }

  /** Countries by ISO 3166-1 alpha-2. */
  public List<Choice> countries() {
    Formats say = new Formats(language);
    return Arrays.stream(Locale.getISOCountries())
        .map(code -> new Choice(code, say.country(code)))
        .sorted(inOrder())
        .toList();
  }

  private static List<String> with(List<String> usual, String chosen) {
    return Stream.concat(usual.stream(), Stream.of(chosen))
        .filter(code -> !code.isEmpty())
        .distinct()
        .toList();
  }

  private Comparator<Choice> inOrder() {
    return Comparator.comparing(Choice::name, Collator.getInstance(language.locale()));
  }

  /** A value of a list and what it is called. */
  public record Choice(String value, String name) {}
}
