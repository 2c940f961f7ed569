package org.panro.local.engine;

import java.io.IOException;
import java.net.ServerSocket;

/** Ports that nothing uses, for engines beside a running system. */
final class PortsFixture {
  private PortsFixture() {}

  static int free() throws IOException {
    try (ServerSocket socket = new ServerSocket(0)) {
      return socket.getLocalPort();
    }
  }
}
