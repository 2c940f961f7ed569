package org.panro.local.installation;

import java.io.IOException;
import java.io.Reader;
import java.io.Writer;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.EnumMap;
import java.util.Map;
import java.util.Properties;

/** Which number each port of an installation has. */
public record Ports(Map<Port, Integer> numbers) {
  private static final int HIGHEST = 65_535;

  /** The usual numbers, each higher by the offset. */
  public static Ports shifted(int offset) {
    Map<Port, Integer> numbers = new EnumMap<>(Port.class);
    for (Port port : Port.values()) {
      int number = port.base() + offset;
      if (number < 1 || number > HIGHEST) {
        throw new IllegalArgumentException("The port offset %d leaves no room".formatted(offset));
      }
      numbers.put(port, number);
    }
    return new Ports(numbers);
  }

  /**
   * Numbers that nothing uses, for an installation beside others; chosen once and kept in its
   * folder.
   */
  public static Ports freeAndKept(Path home) throws IOException {
    Path file = Files.createDirectories(home).resolve("ports.properties");
    Properties kept = new Properties();
    if (Files.exists(file)) {
      try (Reader reader = Files.newBufferedReader(file)) {
        kept.load(reader);
      }
    } else {
      choose(kept);
      try (Writer writer = Files.newBufferedWriter(file)) {
        kept.store(writer, null);
      }
    }
    Map<Port, Integer> numbers = new EnumMap<>(Port.class);
    kept.forEach(
        (name, number) ->
            numbers.put(Port.valueOf(name.toString()), Integer.valueOf(number.toString())));
    return new Ports(numbers);
  }

  /** All are held until the last one is chosen, or the system might give a number twice. */
  private static void choose(Properties numbers) throws IOException {
    Deque<ServerSocket> held = new ArrayDeque<>();
    try {
      for (Port port : Port.values()) {
        held.push(new ServerSocket(0, 1, InetAddress.getLoopbackAddress()));
        numbers.setProperty(port.name(), Integer.toString(held.getFirst().getLocalPort()));
      }
    } finally {
      for (ServerSocket socket : held) {
        socket.close();
      }
    }
  }

  public int of(Port port) {
    Integer number = numbers.get(port);
    if (number == null) {
      throw new IllegalStateException("No number for " + port);
    }
    return number;
  }
}
