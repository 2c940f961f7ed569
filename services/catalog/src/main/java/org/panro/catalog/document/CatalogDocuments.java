package org.panro.catalog.document;

import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.enterprise.context.ApplicationScoped;
import java.io.IOException;
import java.io.OutputStream;
import java.util.Collections;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import org.panro.shared.imports.document.DocumentReader;
import org.panro.shared.imports.document.DocumentRecords;
import org.panro.shared.imports.document.Element;
import org.panro.shared.imports.table.FileRefused;

/** Opens a catalogue by its outermost element, and writes catalogues. */
@ApplicationScoped
public class CatalogDocuments {
  private static final Set<String> NAMES =
      Set.of(Bmecat.CATALOG, Bmecat.ARTICLE, Bmecat.PRODUCT, UblCatalogue.LINE);

  private final Bmecat bmecat;
  private final UblCatalogue ubl;
  private final OwnFields own;

  CatalogDocuments(ObjectMapper json) {
    bmecat = new Bmecat(json);
    ubl = new UblCatalogue(json);
    own = new OwnFields(json);
  }

  /** A new catalogue of BMEcat 2005. */
  public CatalogWriter bmecat(OutputStream target, CatalogHeading heading) throws IOException {
    return new BmecatWriter(target, bmecat, own, heading);
  }

  /** A UBL 2.3 Catalogue. */
  public CatalogWriter ubl(OutputStream target, CatalogHeading heading) throws IOException {
    return new UblCatalogueWriter(target, ubl, own, heading);
  }

  public DocumentRecords open(byte[] content) {
    DocumentReader reader = new DocumentReader(content, NAMES);
    Entries entries =
        switch (reader.root()) {
          case "BMECAT" -> bmecat;
          case "Catalogue" -> ubl;
          default ->
              throw new FileRefused(
                  1,
                  "unknown-document",
                  "BMEcat이나 UBL Catalogue가 아니에요: " + reader.root(),
                  "This is neither BMEcat nor a UBL Catalogue: " + reader.root());
        };
    return new Records(reader, entries.opened(), entries.mustHoldOneOf());
  }

  /** A kind of catalogue. */
  interface Entries {
    /** Makes records of one file's elements. */
    Reading opened();

    /** Names of elements right below the outermost one without which nothing was meant. */
    Set<String> mustHoldOneOf();
  }

  /** Reads one file's elements; what is no product by itself answers null. */
  interface Reading {
    DocumentRecords.@Nullable DocumentRecord read(Element element);
  }

  private record Records(DocumentReader reader, Reading reading, Set<String> needed)
      implements DocumentRecords {
    @Override
    public @Nullable DocumentRecord next() {
      for (Element element = reader.next(); element != null; element = reader.next()) {
        DocumentRecord record = reading.read(element);
        if (record != null) {
          return record;
        }
      }
      if (Collections.disjoint(reader.parts(), needed)) {
        throw new FileRefused(
            1,
            "no-catalogue",
            "카탈로그가 들어 있지 않아요. 있어야 할 요소: " + words(),
            "It holds no catalogue; one of these elements has to be there: " + words());
      }
      return null;
    }

    private String words() {
      return String.join(", ", new TreeSet<>(needed));
    }

    @Override
    public void close() {
      reader.close();
    }
  }
}
