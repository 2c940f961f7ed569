package org.panro.acceptance;

import static java.nio.charset.StandardCharsets.US_ASCII;
import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.net.InetAddress;
import java.net.Socket;
import java.net.URI;

/**
 * HTTP without a client that tidies paths up.
 *
 * @param address of the gateway
 */
record Wire(URI address) {
  private static final int PATIENCE_MILLIS = 20_000;

  /** The whole answer to a GET of exactly that target. */
  String get(String target) throws IOException {
    try (Socket socket = new Socket(InetAddress.getLoopbackAddress(), address.getPort())) {
      socket.setSoTimeout(PATIENCE_MILLIS);
      String request =
          "GET %s HTTP/1.1\r\nHost: %s\r\nAccept: application/json\r\nConnection: close\r\n\r\n"
              .formatted(target, address.getAuthority());
      socket.getOutputStream().write(request.getBytes(US_ASCII));
      return new String(socket.getInputStream().readAllBytes(), UTF_8);
    }
  }
}
