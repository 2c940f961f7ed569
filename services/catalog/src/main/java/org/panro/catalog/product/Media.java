package org.panro.catalog.product;

import io.quarkus.hibernate.reactive.panache.Panache;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.io.File;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.panro.catalog.media.MediaFiles;
import org.panro.catalog.media.MediaSweep;
import org.panro.catalog.media.Rendition;
import org.panro.contracts.catalog.ChangeKind;
import org.panro.contracts.catalog.MediaOrder;
import org.panro.contracts.catalog.ProductMedium;
import org.panro.contracts.catalog.ProductView;
import org.panro.contracts.value.LocalizedText;
import org.panro.shared.command.Commands;
import org.panro.shared.identity.Ids;
import org.panro.shared.problem.Problems;

/** The media of products: who may see the product sees them, its editors add and order them. */
@ApplicationScoped
class Media {
  private final Products changes;
  private final ProductRepository products;
  private final ProductReading reading;
  private final MediaFiles files;
  private final MediaSweep sweep;
  private final Commands commands;

  Media(
      Products changes,
      ProductRepository products,
      ProductReading reading,
      MediaFiles files,
      MediaSweep sweep,
      Commands commands) {
    this.changes = changes;
    this.products = products;
    this.reading = reading;
    this.files = files;
    this.sweep = sweep;
    this.commands = commands;
  }

  /** A medium, in what form, its content and whether everybody may see it. */
  record Content(ProductMedium medium, Rendition rendition, File file, boolean isPublic) {}

  /** The row comes after the bytes; no connection waits for the disk, a picture or the network. */
  Uni<ProductMedium> add(UUID product, String name, @Nullable LocalizedText alt, byte[] content) {
    UUID id = Ids.next();
    return Panache.withTransaction(
            () ->
                changes
                    .owned(product)
                    .invoke(owned -> owned.media.requireRoom())
                    .chain(() -> sweep.announce(id)))
        .chain(() -> files.keep(id, name, Optional.ofNullable(alt), content))
        .chain(kept -> commands.run(201, () -> show(product, kept)));
  }

  private Uni<ProductMedium> show(UUID product, ProductMedium kept) {
    return sweep
        .claim(kept.id())
        .chain(
            () ->
                changes.change(
                    product, shown -> shown.show(shown.media.with(kept)), ChangeKind.MEDIA_CHANGED))
        .map(view -> medium(view, kept.id()));
  }

  Uni<ProductView> arrange(UUID product, MediaOrder order) {
    return changes.change(
        product, shown -> shown.show(shown.media.arranged(order)), ChangeKind.MEDIA_CHANGED);
  }

  Uni<Void> remove(UUID product, UUID id) {
    return changes
        .change(product, shown -> shown.show(shown.media.without(id)), ChangeKind.MEDIA_CHANGED)
        .chain(() -> sweep.release(id));
  }

  static ProductMedium medium(ProductView product, UUID id) {
    return new MediaList(product.media()).get(id);
  }

  Uni<Content> content(UUID id, Rendition rendition) {
    return Panache.withSession(() -> products.showing(id))
        .map(
            product -> {
              if (product == null || !reading.maySee(product)) {
                throw Problems.notFound();
              }
              return product;
            })
        .chain(
            product ->
                files
                    .find(id, rendition)
                    .map(
                        file ->
                            new Content(
                                product.media.get(id),
                                rendition,
                                file.orElseThrow(Problems::notFound),
                                product.isPublished())));
  }
}
