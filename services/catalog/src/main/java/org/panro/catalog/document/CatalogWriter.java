package org.panro.catalog.document;

import java.io.IOException;
import org.panro.contracts.catalog.ProductFacts;

/** Writes a catalogue product by product; closing finishes it and what it writes to. */
public interface CatalogWriter extends AutoCloseable {
  void write(ProductFacts product) throws IOException;

  @Override
  void close() throws IOException;
}
