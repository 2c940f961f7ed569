package org.panro.shared.paging;

import jakarta.enterprise.context.ApplicationScoped;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.util.Base64;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.panro.contracts.value.LocalizedText;
import org.panro.shared.problem.Problems;

/** Cursors that readers can hand back but not make: a position and its HMAC-SHA256. */
@ApplicationScoped
public class Cursors {
  private static final String ALGORITHM = "HmacSHA256";
  private static final int SIGNATURE = 32;

  private final SecretKeySpec key;

  Cursors(@ConfigProperty(name = "panro.cursor-key") String key) {
    this.key = new SecretKeySpec(key.getBytes(StandardCharsets.UTF_8), ALGORITHM);
  }

  public String encode(String position) {
    byte[] text = position.getBytes(StandardCharsets.UTF_8);
    byte[] signature = sign(text);
    byte[] both = new byte[SIGNATURE + text.length];
    System.arraycopy(signature, 0, both, 0, SIGNATURE);
    System.arraycopy(text, 0, both, SIGNATURE, text.length);
    return Base64.getUrlEncoder().withoutPadding().encodeToString(both);
  }

  /** Answers the position, or fails with 400 for anything not made by {@link #encode}. */
  public String decode(String cursor) {
    byte[] both = bytes(cursor);
    if (both.length <= SIGNATURE) {
      throw unknown();
    }
    byte[] text = new byte[both.length - SIGNATURE];
    System.arraycopy(both, SIGNATURE, text, 0, text.length);
    byte[] signature = new byte[SIGNATURE];
    System.arraycopy(both, 0, signature, 0, SIGNATURE);
    if (!MessageDigest.isEqual(signature, sign(text))) {
      throw unknown();
    }
    return new String(text, StandardCharsets.UTF_8);
  }

  private static byte[] bytes(String cursor) {
    try {
      return Base64.getUrlDecoder().decode(cursor);
    } catch (IllegalArgumentException malformed) {
      throw unknown();
    }
  }

  private byte[] sign(byte[] text) {
    try {
      Mac mac = Mac.getInstance(ALGORITHM);
      mac.init(key);
      return mac.doFinal(text);
    } catch (GeneralSecurityException missing) {
      throw new IllegalStateException("Every Java platform has " + ALGORITHM, missing);
    }
  }

  private static RuntimeException unknown() {
    return Problems.invalid(
        "cursor",
        new LocalizedText(
            "이 목록의 커서가 아니에요. 처음부터 다시 읽어 주세요.",
            "This is not a cursor of this list. Read it from the start."));
  }
}
