package org.panro.notifications.announcement;

import static java.nio.charset.StandardCharsets.UTF_8;

import jakarta.enterprise.context.ApplicationScoped;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.util.Map;
import java.util.Objects;
import java.util.Properties;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.panro.contracts.value.LocalizedText;

/** The sentences of {@code wording/ko.properties} and {@code wording/en.properties}. */
@ApplicationScoped
public class Wording {
  private static final Pattern BLANK = Pattern.compile("\\{(\\w+)}");

  private final Properties korean = read("ko");
  private final Properties english = read("en");

  /** One line; it becomes the subject of a mail. */
  public LocalizedText title(Kind kind, Map<String, LocalizedText> values) {
    return text(kind.word() + ".title", values);
  }

  /** What happened, what it means, what to do next. */
  public LocalizedText text(Kind kind, Map<String, LocalizedText> values) {
    return text(kind.word() + ".text", values);
  }

  /** A word of one of the lists, such as {@code milestone.deposit}. */
  public LocalizedText word(String list, String word) {
    return word(list, word, Map.of());
  }

  /** The same with blanks. */
  public LocalizedText word(String list, String word, Map<String, LocalizedText> values) {
    return text(list + "." + word, values);
  }

  private LocalizedText text(String key, Map<String, LocalizedText> values) {
    return new LocalizedText(
        filled(sentence(korean, key), values, "ko"), filled(sentence(english, key), values, "en"));
  }

  private static String sentence(Properties sentences, String key) {
    return Objects.requireNonNull(sentences.getProperty(key), () -> "No wording of " + key);
  }

  private static String filled(
      String sentence, Map<String, LocalizedText> values, String language) {
    return BLANK
        .matcher(sentence)
        .replaceAll(
            blank -> {
              LocalizedText value =
                  Objects.requireNonNull(values.get(blank.group(1)), () -> "No " + blank.group(1));
              return Matcher.quoteReplacement(oneLine(value.in(language)));
            });
  }

  /** Names come from members; a line break in one would start a new header of a mail. */
  private static String oneLine(String value) {
    return value.replaceAll("[\\p{Cntrl}\\s]+", " ").strip();
  }

  private static Properties read(String language) {
    Properties sentences = new Properties();
    String file = "/wording/%s.properties".formatted(language);
    try (Reader reader =
        new InputStreamReader(
            Objects.requireNonNull(Wording.class.getResourceAsStream(file), file), UTF_8)) {
      sentences.load(reader);
    } catch (IOException unreadable) {
      throw new UncheckedIOException(unreadable);
    }
    return sentences;
  }
}
