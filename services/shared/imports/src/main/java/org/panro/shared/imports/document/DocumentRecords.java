package org.panro.shared.imports.document;

import com.fasterxml.jackson.databind.node.ObjectNode;
import org.jspecify.annotations.Nullable;

/** The records of an open document, one after the other. */
public interface DocumentRecords extends AutoCloseable {

  /** The next record, null after the last one. */
  @Nullable DocumentRecord next();

  @Override
  void close();

  /** A record and the line where it begins. */
  record DocumentRecord(int line, ObjectNode fields) {}
}
