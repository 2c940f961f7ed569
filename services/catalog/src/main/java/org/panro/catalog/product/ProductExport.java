package org.panro.catalog.product;

import com.fasterxml.jackson.databind.ObjectMapper;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.List;
import java.util.UUID;

/** Writes a seller's own products as a file that can be imported again without a change. */
@ApplicationScoped
class ProductExport {
  private static final UUID FIRST = new UUID(0, 0);
  private static final int AT_ONCE = 500;

  private final ProductRepository products;
  private final ProductRow row;

  ProductExport(ProductRepository products, ObjectMapper json) {
    this.products = products;
    this.row = new ProductRow(json);
  }

  /** The file; it is gone once it was read. */
  Uni<InputStream> of(UUID seller, ExportFormat format) {
    Writing file = new Writing(format, row);
    return write(file, seller, FIRST)
        .map(done -> file.finished())
        .onFailure()
        .invoke(file::discard);
  }

  private Uni<Void> write(Writing file, UUID seller, UUID after) {
    return products
        .ofSellerAfter(seller, after, AT_ONCE)
        .chain(
            found -> {
              file.write(found);
              return found.size() < AT_ONCE
                  ? Uni.createFrom().voidItem()
                  : products
                      .getSession()
                      .invoke(session -> session.clear())
                      .chain(() -> write(file, seller, found.getLast().id));
            });
  }

  /** A file while it is written. */
  private static final class Writing {
    private final Path path;
    private final ExportFormat.ProductWriter writer;

    Writing(ExportFormat format, ProductRow row) {
      try {
        path = Files.createTempFile("panro-", format.fileName());
        writer = format.writer(new BufferedOutputStream(Files.newOutputStream(path)), row);
      } catch (IOException failure) {
        throw new UncheckedIOException(failure);
      }
    }

    void write(List<Product> products) {
      try {
        for (Product product : products) {
          writer.write(product.facts);
        }
      } catch (IOException failure) {
        throw new UncheckedIOException(failure);
      }
    }

    InputStream finished() {
      try {
        writer.close();
        return Files.newInputStream(path, StandardOpenOption.DELETE_ON_CLOSE);
      } catch (IOException failure) {
        throw new UncheckedIOException(failure);
      }
    }

    void discard() {
      try {
        writer.close();
        Files.deleteIfExists(path);
      } catch (IOException failure) {
        throw new UncheckedIOException(failure);
      }
    }
  }
}
