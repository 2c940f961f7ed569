package org.panro.gateway.edge;

import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Paths as settings name them: {@code *} stands for one segment, {@code **} for any number of them.
 */
public final class PathPattern {
  private final Pattern pattern;

  public PathPattern(String paths) {
    this.pattern =
        Pattern.compile(
            Stream.of(paths.substring(1).split("/", -1))
                .map(PathPattern::segment)
                .collect(Collectors.joining()));
  }

  public boolean holds(String path) {
    return pattern.matcher(path).matches();
  }

  private static String segment(String segment) {
    return switch (segment) {
      case "**" -> "(?:/[^/]+)*";
      case "*" -> "/[^/]+";
      default -> "/" + Pattern.quote(segment);
    };
  }
}
