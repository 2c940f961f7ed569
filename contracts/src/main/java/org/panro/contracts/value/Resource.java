package org.panro.contracts.value;

import java.util.UUID;

/** A stored thing as an answer; its version is the answer's entity tag. */
public interface Resource {
  UUID id();

  long version();
}
