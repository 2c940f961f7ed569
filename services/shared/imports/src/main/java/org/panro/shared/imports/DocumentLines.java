package org.panro.shared.imports;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.panro.shared.imports.document.DocumentRecords;

/** The records of a document in XML. */
record DocumentLines(DocumentRecords records) implements Lines {

  @Override
  public @Nullable ImportLine next() {
    DocumentRecords.DocumentRecord record = records.next();
    return record == null
        ? null
        : new ImportLine(record.line(), record.fields().toString(), record.fields(), List.of());
  }

  @Override
  public void close() {
    records.close();
  }
}
