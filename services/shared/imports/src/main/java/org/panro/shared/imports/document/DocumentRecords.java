package org.panro.shared.imports.document;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.panro.contracts.problem.FieldProblem;

/** The records of an open document, one after the other. */
public interface DocumentRecords extends AutoCloseable {

  /** The next record, null after the last one. */
  @Nullable DocumentRecord next();

  @Override
  void close();

  /**
   * A record of a document.
   *
   * @param line where it begins, from 1
   * @param problems why nothing can be made of it
   */
  record DocumentRecord(int line, ObjectNode fields, List<FieldProblem> problems) {
    public DocumentRecord(int line, ObjectNode fields) {
      this(line, fields, List.of());
    }
  }
}
