package org.panro.portal.page;

import java.time.ZoneId;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** A language of the pages; the first part of every address names it. */
public enum Language {
  KO(Locale.KOREA, "Asia/Seoul", "한국어"),
  EN(Locale.US, "UTC", "English");

  /** The path segment of both, for templates of addresses. */
  public static final String SEGMENT = "{language:ko|en}";

  private final Locale locale;
  private final ZoneId zone;
  private final String ownName;

  Language(Locale locale, String zone, String ownName) {
    this.locale = locale;
    this.zone = ZoneId.of(zone);
    this.ownName = ownName;
  }

  /** The language that the path names, else the one that the browser prefers. */
  static Language of(String path, @Nullable String accepted) {
    for (Language language : values()) {
      if (path.equals("/" + language.code()) || path.startsWith("/" + language.code() + "/")) {
        return language;
      }
    }
    return accepted != null && accepted.toLowerCase(Locale.ROOT).startsWith("ko") ? KO : EN;
  }

  public String code() {
    return name().toLowerCase(Locale.ROOT);
  }

  public Locale locale() {
    return locale;
  }

  /** The zone in which its readers are told times of day. */
  public ZoneId zone() {
    return zone;
  }

  public String ownName() {
    return ownName;
  }

  public Language other() {
    return this == KO ? EN : KO;
  }
}
