package org.panro.local.engine;

import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.ServerSocket;
import java.time.Duration;
import java.util.concurrent.TimeUnit;

/** Refuses to start an engine whose port somebody else has. */
public final class FreePorts {
  /** A killed engine's children need a moment to leave. */
  private static final Duration PATIENCE = Duration.ofSeconds(5);

  private FreePorts() {}

  /** Fails with the port, who has it and what can be done, unless all of them are free. */
  public static void require(Engine engine) throws IOException, InterruptedException {
    for (int port : engine.ports()) {
      if (!getsFree(port)) {
        throw new IOException(
            "%s needs port %d, which %s has. Stop that, or shift all ports: PANRO_PORT_OFFSET=100 ./panro up"
                .formatted(
                    engine.name(), port, Listener.on(port).orElse("another user's process")));
      }
    }
  }

  private static boolean getsFree(int port) throws InterruptedException {
    long deadline = System.nanoTime() + PATIENCE.toNanos();
    while (!isFree(port)) {
      if (System.nanoTime() > deadline) {
        return false;
      }
      TimeUnit.MILLISECONDS.sleep(100);
    }
    return true;
  }

  private static boolean isFree(int port) {
    try (ServerSocket socket = new ServerSocket()) {
      socket.setReuseAddress(true);
      socket.bind(new InetSocketAddress(InetAddress.getLoopbackAddress(), port));
      return true;
    } catch (IOException taken) {
      return false;
    }
  }
}
