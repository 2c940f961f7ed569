package org.panro.catalog.document;

import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.panro.shared.imports.document.DocumentReader;
import org.panro.shared.imports.document.DocumentRecords;
import org.panro.shared.imports.document.Element;
import org.panro.shared.imports.table.FileRefused;

/** Opens a catalogue by its outermost element. */
@ApplicationScoped
public class CatalogDocuments {
  private static final Set<String> NAMES =
      Set.of(Bmecat.CATALOG, Bmecat.ARTICLE, Bmecat.PRODUCT, UblCatalogue.LINE);

  private final Map<String, Entries> kinds;

  CatalogDocuments(ObjectMapper json) {
    kinds = Map.of("BMECAT", new Bmecat(json), "Catalogue", new UblCatalogue(json));
  }

  public DocumentRecords open(byte[] content) {
    DocumentReader reader = new DocumentReader(content, NAMES);
    Entries entries = kinds.get(reader.root());
    if (entries == null) {
      throw new FileRefused(
          1,
          "unknown-document",
          "BMEcat이나 UBL Catalogue가 아니에요: " + reader.root(),
          "This is neither BMEcat nor a UBL Catalogue: " + reader.root());
    }
    return new Records(reader, entries.opened());
  }

  /** A kind of catalogue. */
  interface Entries {
    /** Makes records of one file's elements. */
    Reading opened();
  }

  /** Reads one file's elements; what is no product by itself answers null. */
  interface Reading {
    DocumentRecords.@Nullable DocumentRecord read(Element element);
  }

  private record Records(DocumentReader reader, Reading reading) implements DocumentRecords {
    @Override
    public @Nullable DocumentRecord next() {
      for (Element element = reader.next(); element != null; element = reader.next()) {
        DocumentRecord record = reading.read(element);
        if (record != null) {
          return record;
        }
      }
      return null;
    }

    @Override
    public void close() {
      reader.close();
    }
  }
}
