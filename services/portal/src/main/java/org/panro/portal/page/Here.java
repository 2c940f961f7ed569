package org.panro.portal.page;

import java.net.URI;
import org.jspecify.annotations.Nullable;

/**
 * The page at hand: where it is, in which language, and who reads it.
 *
 * @param origin of all public addresses
 * @param path without the language, beginning with a slash
 * @param query as it was sent, empty if there was none
 * @param member absent where nobody signed in
 * @param notice what the page before has done, told once
 */
public record Here(
    Language language,
    URI origin,
    String path,
    String query,
    @Nullable Member member,
    @Nullable Notice notice) {

  /** The address of another page in the same language. */
  public String to(String target) {
    return "/" + language.code() + target;
  }

  public boolean isKorean() {
    return language == Language.KO;
  }

  /** This page in the other language, with what it was asked for. */
  public String inOtherLanguage() {
    return in(language.other());
  }

  /** This very page, with what it was asked for. */
  public String again() {
    return in(language);
  }

  private String in(Language one) {
    return "/" + one.code() + path + (query.isEmpty() ? "" : "?" + query);
  }

  /** The one address under which search engines should know this page in that language. */
  public String publicAddress(String code) {
    return origin + "/" + code + path;
  }

  public String canonical() {
    return publicAddress(language.code());
  }

  /** Whether the page is that one or below it, for marks in menus. */
  public boolean isAt(String target) {
    return path.equals(target) || path.startsWith(target + "/");
  }
}
