package org.panro.portal.page;

import java.math.BigDecimal;
import java.text.Collator;
import java.text.NumberFormat;
import java.time.Instant;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;
import java.util.Comparator;
import java.util.Currency;
import java.util.List;
import java.util.Locale;
import java.util.ResourceBundle;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.panro.contracts.value.LocalizedText;
import org.panro.contracts.value.Money;

/** Texts, numbers, money, units, places and times as readers of one language are used to them. */
public record Formats(Language language) {
  private static final int LONGEST_EXCERPT = 160;
  private static final int MOST_FRACTION_DIGITS = 6;

  /** The text in the reader's language, else in the other. */
  public String text(@Nullable LocalizedText text) {
    return text == null ? "" : text.in(language.code());
  }

  /** The text in the language that {@link #text} did not take; empty where there is one only. */
  public String otherText(@Nullable LocalizedText text) {
    if (text == null || text.ko() == null || text.en() == null) {
      return "";
    }
    return text.in(language.other().code());
  }

  /** The language of what {@link #text} answers, for the {@code lang} attribute. */
  public String languageOf(@Nullable LocalizedText text) {
    boolean missing = text != null && (language == Language.KO ? text.ko() : text.en()) == null;
    return (missing ? language.other() : language).code();
  }

  /** The beginning of the first of both that is there, for descriptions of pages. */
  public String excerpt(@Nullable LocalizedText first, @Nullable LocalizedText second) {
    String whole = text(first == null ? second : first).strip();
    return whole.length() <= LONGEST_EXCERPT
        ? whole
        : whole.substring(0, LONGEST_EXCERPT).stripTrailing() + "…";
  }

  public String number(@Nullable Number number) {
    return number == null ? "" : numbers().format(number);
  }

  public String percent(double share) {
    return NumberFormat.getPercentInstance(language.locale()).format(share);
  }

  public String money(@Nullable Money money) {
    if (money == null) {
      return "";
    }
    NumberFormat format = NumberFormat.getCurrencyInstance(language.locale());
    Currency currency = Currency.getInstance(money.currency());
    format.setCurrency(currency);
    format.setMinimumFractionDigits(
        money.amount().stripTrailingZeros().scale() <= 0 ? 0 : currency.getDefaultFractionDigits());
    format.setMaximumFractionDigits(MOST_FRACTION_DIGITS);
    return format.format(money.amount());
  }

  /** A number of units, such as 5,000 pieces. */
  public String quantity(@Nullable BigDecimal number, @Nullable String unit) {
    if (number == null) {
      return "";
    }
    String word = number.compareTo(BigDecimal.ONE) == 0 ? one(unit) : unit(unit);
    String separator = language == Language.KO && isHangul(word) ? "" : " ";
    return numbers().format(number) + separator + word;
  }

  /** The word for a UN/CEFACT code; the code itself where it has none here. */
  public String unit(@Nullable String code) {
    if (code == null) {
      return "";
    }
    ResourceBundle units = ResourceBundle.getBundle("words/units", language.locale());
    return units.containsKey(code) ? units.getString(code) : code;
  }

  /** The word for one of a unit, such as what a price is for. */
  public String one(@Nullable String code) {
    ResourceBundle units = ResourceBundle.getBundle("words/units", language.locale());
    String one = code + ".one";
    return language == Language.EN && units.containsKey(one) ? units.getString(one) : unit(code);
  }

  public String country(@Nullable String code) {
    return code == null ? "" : Locale.of("", code).getDisplayCountry(language.locale());
  }

  /** The codes of all countries, in the order of their names. */
  public List<String> countries() {
    Collator order = Collator.getInstance(language.locale());
    return Stream.of(Locale.getISOCountries())
        .sorted(Comparator.comparing(this::country, order))
        .toList();
  }

  public String date(@Nullable LocalDate date) {
    return date == null
        ? ""
        : DateTimeFormatter.ofLocalizedDate(FormatStyle.MEDIUM)
            .withLocale(language.locale())
            .format(date);
  }

  /** The day of a moment in the reader's zone. */
  public String day(@Nullable Instant moment) {
    return moment == null ? "" : date(LocalDate.ofInstant(moment, language.zone()));
  }

  /** Day and time of day, with the zone's name. */
  public String moment(@Nullable Instant moment) {
    if (moment == null) {
      return "";
    }
    String pattern = language == Language.KO ? "yyyy. M. d. HH:mm z" : "MMM d, yyyy, HH:mm z";
    return DateTimeFormatter.ofPattern(pattern, language.locale())
        .format(moment.atZone(language.zone()));
  }

  /** The moment's time of day in the other language's zone, where the other party may be. */
  public String elsewhere(@Nullable Instant moment) {
    return moment == null
        ? ""
        : DateTimeFormatter.ofPattern("HH:mm z", language.locale())
            .format(moment.atZone(language.other().zone()));
  }

  /** Points of 100, without a fraction. */
  public String score(double points) {
    return NumberFormat.getIntegerInstance(language.locale()).format(points);
  }

  /** A file's size. */
  public String bytes(long size) {
    return size < 1_000_000
        ? number(Math.max(1, size / 1_000)) + " kB"
        : number(BigDecimal.valueOf(size / 100_000, 1)) + " MB";
  }

  private NumberFormat numbers() {
    NumberFormat format = NumberFormat.getInstance(language.locale());
    format.setMaximumFractionDigits(MOST_FRACTION_DIGITS);
    return format;
  }

  private static boolean isHangul(String word) {
    return !word.isEmpty()
        && Character.UnicodeScript.of(word.codePointAt(0)) == Character.UnicodeScript.HANGUL;
  }
}
