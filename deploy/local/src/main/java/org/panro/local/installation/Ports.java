package org.panro.local.installation;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.util.EnumMap;
import java.util.Map;

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

  /** Numbers that nothing uses now, for an installation beside others. */
  public static Ports free() throws IOException {
    Map<Port, Integer> numbers = new EnumMap<>(Port.class);
    for (Port port : Port.values()) {
      try (ServerSocket socket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
        numbers.put(port, socket.getLocalPort());
      }
    }
    return new Ports(numbers);
  }

  public int of(Port port) {
    Integer number = numbers.get(port);
    if (number == null) {
      throw new IllegalStateException("No number for " + port);
    }
    return number;
  }
}
