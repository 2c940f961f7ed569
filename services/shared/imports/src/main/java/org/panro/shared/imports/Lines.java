package org.panro.shared.imports;

import org.jspecify.annotations.Nullable;

/** The lines of an open file, one after the other. */
interface Lines extends AutoCloseable {

  /** The next line that holds something, null after the last one. */
  @Nullable ImportLine next();

  @Override
  void close();
}
