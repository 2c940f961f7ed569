package org.panro.catalog.product;

import com.fasterxml.jackson.databind.ObjectMapper;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.UUID;
import org.panro.catalog.document.CatalogDocuments;
import org.panro.catalog.document.CatalogHeading;
import org.panro.catalog.document.CatalogWriter;
import org.panro.catalog.seller.Sellers;
import org.panro.contracts.value.LocalizedText;
import org.panro.shared.imports.PassingFile;

/** Writes a seller's own products as a file that can be imported again without a change. */
@ApplicationScoped
class ProductExport {
  private static final UUID FIRST = new UUID(0, 0);
  private static final int AT_ONCE = 500;

  private final ProductRepository products;
  private final Sellers sellers;
  private final Clock clock;
  private final ExportFormat.Wording wording;

  ProductExport(
      ProductRepository products,
      Sellers sellers,
      CatalogDocuments documents,
      Clock clock,
      ObjectMapper json) {
    this.products = products;
    this.sellers = sellers;
    this.clock = clock;
    wording = new ExportFormat.Wording(new ProductRow(json), documents);
  }

  /** The file; it is gone once it was read. */
  Uni<InputStream> of(UUID seller, ExportFormat format) {
    return heading(seller)
        .chain(
            heading -> {
              Writing file = new Writing(format, wording, heading);
              return write(file, seller, FIRST)
                  .map(done -> file.finished())
                  .onFailure()
                  .invoke(file::discard);
            });
  }

  private Uni<CatalogHeading> heading(UUID seller) {
    LocalDate today = LocalDate.ofInstant(clock.instant(), ZoneOffset.UTC);
    return sellers
        .findById(seller)
        .map(known -> known == null ? null : known.view().name())
        .map(
            name ->
                new CatalogHeading(
                    seller,
                    name == null ? new LocalizedText(null, seller.toString()) : name,
                    today));
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
    private final PassingFile file = new PassingFile();
    private final CatalogWriter writer;

    Writing(ExportFormat format, ExportFormat.Wording wording, CatalogHeading heading) {
      try {
        writer = format.writer(file.output(), wording, heading);
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
        return file.input();
      } catch (IOException failure) {
        throw new UncheckedIOException(failure);
      }
    }

    void discard() {
      file.discard();
    }
  }
}
