package org.panro.contracts.value;

import java.util.Optional;
import java.util.UUID;

/** A stored thing as an answer; its version is the answer's entity tag. */
public interface Resource {
  UUID id();

  long version();

  /** What its path ends with. */
  default String key() {
    return id().toString();
  }

  /** The path of the list it belongs to, where that is not the path that was called. */
  default Optional<String> list() {
    return Optional.empty();
  }
}
