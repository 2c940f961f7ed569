package org.panro.gateway.edge;

import java.net.URI;
import java.net.URISyntaxException;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.HexFormat;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/**
 * Which paths are passed on: those that every reader of a URL understands alike. A path that some
 * server might normalise (dot segments, encoded letters, slashes, dots or backslashes, matrix
 * parameters, empty segments, characters outside RFC 3986, overlong UTF-8) is refused, so that what
 * is routed here is exactly what the service sees.
 */
public final class PathRule {
  private static final String PLAIN = "-._~!$&'()*+,=:@/";
  private static final String NEVER_ENCODED = "-._~/\\;%";

  /** First segments of a service's own paths: operations, and what services tell each other. */
  private static final Set<String> INWARD = Set.of("q", "internal");

  private PathRule() {}

  /** The path of a request target, as it was sent. */
  public static String pathOf(String target) {
    int query = target.indexOf('?');
    return query < 0 ? target : target.substring(0, query);
  }

  /** Whether Java reads the whole target as a URI; the services refuse what it does not. */
  public static boolean isUri(String target) {
    try {
      var _ = new URI(target);
      return true;
    } catch (URISyntaxException malformed) {
      return false;
    }
  }

  public static boolean allows(String path) {
    return path.startsWith("/") && isNormal(path) && !hasOddSegment(path) && !isInward(path);
  }

  private static boolean isNormal(String path) {
    byte[] decoded = new byte[path.length()];
    int length = 0;
    for (int i = 0; i < path.length(); i++) {
      char c = path.charAt(i);
      if (c == '%') {
        int octet = octetAt(path, i);
        if (octet < 0 || (octet < 0x80 && isNeverEncoded((char) octet))) {
          return false;
        }
        decoded[length++] = (byte) octet;
        i += 2;
      } else if (isAsciiAlphanumeric(c) || PLAIN.indexOf(c) >= 0) {
        decoded[length++] = (byte) c;
      } else {
        return false;
      }
    }
    return isUtf8(ByteBuffer.wrap(decoded, 0, length));
  }

  private static int octetAt(String path, int percent) {
    if (percent + 2 >= path.length()
        || !HexFormat.isHexDigit(path.charAt(percent + 1))
        || !HexFormat.isHexDigit(path.charAt(percent + 2))) {
      return -1;
    }
    return HexFormat.fromHexDigits(path, percent + 1, percent + 3);
  }

  private static boolean isNeverEncoded(char c) {
    return c < 0x20 || c == 0x7f || isAsciiAlphanumeric(c) || NEVER_ENCODED.indexOf(c) >= 0;
  }

  private static boolean isAsciiAlphanumeric(char c) {
    return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || (c >= '0' && c <= '9');
  }

  private static boolean isUtf8(ByteBuffer octets) {
    try {
      var _ = StandardCharsets.UTF_8.newDecoder().decode(octets);
      return true;
    } catch (CharacterCodingException notText) {
      return false;
    }
  }

  private static boolean hasOddSegment(String path) {
    return path.contains("//") || (path + "/").contains("/./") || (path + "/").contains("/../");
  }

  private static boolean isInward(String path) {
    List<String> segments = List.of(path.substring(1).toLowerCase(Locale.ROOT).split("/", -1));
    boolean ofService = segments.getFirst().equals("api") && segments.size() > 2;
    return INWARD.contains(segments.getFirst()) || (ofService && INWARD.contains(segments.get(2)));
  }
}
