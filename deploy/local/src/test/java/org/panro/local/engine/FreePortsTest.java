package org.panro.local.engine;

import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class FreePortsTest {
  @TempDir Path home;

  @Test
  void aTakenPortIsNamedWithWhoHasItAndTheWayOut() throws IOException {
    try (ServerSocket taken = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
      assertThatThrownBy(() -> FreePorts.require(kafka(taken.getLocalPort())))
          .hasMessageContaining("kafka needs port " + taken.getLocalPort())
          .hasMessageContaining("process " + ProcessHandle.current().pid())
          .hasMessageContaining("PANRO_PORT_OFFSET");
    }
  }

  @Test
  void aFreePortIsNoObstacle() throws IOException {
    int port;
    try (ServerSocket free = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
      port = free.getLocalPort();
    }
    assertThatCode(() -> FreePorts.require(kafka(port))).doesNotThrowAnyException();
  }

  private Kafka kafka(int port) {
    return new Kafka(home, home, port, port);
  }
}
