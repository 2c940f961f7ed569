package org.panro.contracts.published;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import org.panro.contracts.event.EventType;
import org.panro.contracts.event.IntegrationEvent;

/** Finds the records of events among the compiled contracts, so that none has to be listed. */
final class EventRecords {
  private static final Path CLASSES = Path.of("target/classes");
  private static final String SUFFIX = ".class";

  private EventRecords() {}

  /** All events, by the names of their types. */
  static List<Class<? extends IntegrationEvent>> all() throws IOException {
    return types().stream()
        .filter(type -> type.isAnnotationPresent(EventType.class))
        .<Class<? extends IntegrationEvent>>map(type -> type.asSubclass(IntegrationEvent.class))
        .sorted(Comparator.comparing(type -> named(type).value()))
        .toList();
  }

  /** All types of the contracts. */
  static List<Class<?>> types() throws IOException {
    try (Stream<Path> files = Files.walk(CLASSES)) {
      return files
          .map(file -> CLASSES.relativize(file).toString())
          .filter(file -> file.endsWith(SUFFIX) && !file.endsWith("-info.class"))
          .<Class<?>>map(EventRecords::load)
          .toList();
    }
  }

  static EventType named(Class<? extends IntegrationEvent> event) {
    return event.getAnnotation(EventType.class);
  }

  private static Class<?> load(String file) {
    String name = file.substring(0, file.length() - SUFFIX.length()).replace('/', '.');
    try {
      return Class.forName(name, false, EventRecords.class.getClassLoader());
    } catch (ClassNotFoundException moved) {
      throw new IllegalStateException(moved);
    }
  }
}
