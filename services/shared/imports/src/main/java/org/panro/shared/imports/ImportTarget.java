package org.panro.shared.imports;

import com.fasterxml.jackson.databind.node.ObjectNode;
import io.smallrye.mutiny.Uni;
import java.util.List;
import org.panro.shared.imports.document.DocumentRecords;
import org.panro.shared.imports.table.FileRefused;

/** What a service makes of the lines of a file; a service has one. */
public interface ImportTarget {

  /** The fields that a column of a table can fill. */
  List<ImportField> fields();

  /** Brings the flat cells of a table, or what a client calls otherwise, into a record's shape. */
  ObjectNode normalized(ObjectNode fields);

  /** Opens a document in XML; refuses one of a kind that it does not know. */
  default DocumentRecords document(byte[] content) {
    throw new FileRefused(
        1,
        "unknown-document",
        "여기서는 XML 문서를 받지 않아요. CSV나 엑셀 파일을 보내 주세요.",
        "XML documents are not taken here; send CSV or Excel.");
  }

  /** Applies readable lines in the running transaction; answers one outcome for each, in order. */
  Uni<List<LineOutcome>> apply(ImportOrder order, List<ImportLine> lines);
}
