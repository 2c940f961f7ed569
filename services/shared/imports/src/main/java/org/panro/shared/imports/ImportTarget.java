package org.panro.shared.imports;

import io.smallrye.mutiny.Uni;
import java.util.List;
import java.util.Set;

/** What a service makes of the lines of a file; a service has one. */
public interface ImportTarget {

  /** The fields whose cell in a table holds several values between semicolons. */
  Set<String> listFields();

  /** Applies readable lines in the running transaction; answers one outcome for each, in order. */
  Uni<List<LineOutcome>> apply(ImportOrder order, List<ImportLine> lines);
}
