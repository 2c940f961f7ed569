package org.panro.catalog.vocabulary;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import org.panro.contracts.catalog.VocabularyApi.Entry;
import org.panro.contracts.catalog.VocabularyApi.Pair;
import org.panro.contracts.event.VocabularyState.Term;

/** Makes entries of pairs; the database makes the same identity of the same pair. */
final class Entries {
  private Entries() {}

  static Entry of(String ko, String en) {
    return new Entry(id(ko, en), ko, en);
  }

  static Entry of(Pair pair) {
    return of(pair.ko().strip(), pair.en().strip());
  }

  static Term term(Entry entry) {
    return new Term(entry.ko(), entry.en());
  }

  private static String id(String ko, String en) {
    try {
      byte[] digest = MessageDigest.getInstance("MD5").digest((ko + "\t" + en).getBytes(UTF_8));
      return HexFormat.of().formatHex(digest);
    } catch (NoSuchAlgorithmException missing) {
      throw new IllegalStateException("Every Java platform has MD5", missing);
    }
  }
}
