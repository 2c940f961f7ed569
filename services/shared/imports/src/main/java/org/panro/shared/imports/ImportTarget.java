package org.panro.shared.imports;

import com.fasterxml.jackson.databind.node.ObjectNode;
import io.smallrye.mutiny.Uni;
import java.util.List;

/** What a service makes of the lines of a file; a service has one. */
public interface ImportTarget {

  /** The fields that a column of a table can fill. */
  List<ImportField> fields();

  /** Brings the flat cells of a table, or what a client calls otherwise, into a record's shape. */
  ObjectNode normalized(ObjectNode fields);

  /** Applies readable lines in the running transaction; answers one outcome for each, in order. */
  Uni<List<LineOutcome>> apply(ImportOrder order, List<ImportLine> lines);
}
