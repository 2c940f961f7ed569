package org.panro.catalog.media;

import java.nio.ByteBuffer;
import java.nio.ByteOrder;

/** Looks at content octet by octet. */
final class Octets {
  private Octets() {}

  /** Where those octets begin for the last time, or the content's end. */
  static int lastOf(byte[] content, int... wanted) {
    for (int start = content.length - wanted.length; start >= 0; start--) {
      if (isAt(content, start, wanted)) {
        return start;
      }
    }
    return content.length;
  }

  static boolean isAt(byte[] content, int start, int... wanted) {
    for (int at = 0; at < wanted.length; at++) {
      if ((content[start + at] & 0xFF) != wanted[at]) {
        return false;
      }
    }
    return true;
  }

  /** A number of four octets, never below zero. */
  static int littleEndian(byte[] content, int at) {
    return ByteBuffer.wrap(content).order(ByteOrder.LITTLE_ENDIAN).getInt(at)
        & Integer.MAX_VALUE >> 1;
  }
}
