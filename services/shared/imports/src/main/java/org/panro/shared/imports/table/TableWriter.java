package org.panro.shared.imports.table;

import java.io.IOException;
import java.util.List;

/** Writes a table row by row; closing finishes it and closes what it writes to. */
public interface TableWriter extends AutoCloseable {
  /** Writes texts as they are meant; none of them can become a formula. */
  void row(List<String> values) throws IOException;

  @Override
  void close() throws IOException;
}
