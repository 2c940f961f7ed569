package org.panro.catalog.product;

import io.quarkus.hibernate.reactive.panache.common.WithSession;
import io.smallrye.mutiny.Uni;
import jakarta.annotation.security.PermitAll;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.QueryParam;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.panro.contracts.catalog.MediaOrder;
import org.panro.contracts.catalog.ProductMediaApi;
import org.panro.contracts.catalog.ProductMedium;
import org.panro.contracts.catalog.ProductView;
import org.panro.contracts.value.LocalizedText;
import org.panro.contracts.value.Page;
import org.panro.shared.command.Command;
import org.panro.shared.identity.Role;

@Path("/api/catalog/products/{product}/media")
@RolesAllowed({Role.SELLERS, Role.AGENTS})
class ProductMediaResource implements ProductMediaApi {
  private static final String NO_PATH = "[^\\\\/\\p{Cntrl}]*";

  private final Media media;
  private final ProductReading reading;

  ProductMediaResource(Media media, ProductReading reading) {
    this.media = media;
    this.reading = reading;
  }

  /**
   * Adds a picture or a data sheet behind the others.
   *
   * @param name of the file, without a path
   * @param ko what it shows, in Korean
   * @param en what it shows, in English
   */
  @POST
  @Consumes("*/*")
  @Command(status = 201, later = true)
  public Uni<ProductMedium> add(
      @PathParam("product") UUID product,
      @QueryParam("name") @NotBlank @Size(max = 200) @Pattern(regexp = NO_PATH) String name,
      @QueryParam("alt.ko") @Nullable @Size(max = 500) String ko,
      @QueryParam("alt.en") @Nullable @Size(max = 500) String en,
      byte[] content) {
    return media.add(product, name.strip(), alt(ko, en), content);
  }

  private static @Nullable LocalizedText alt(@Nullable String ko, @Nullable String en) {
    LocalizedText alt = new LocalizedText(ko, en);
    return alt.in("ko").isBlank() ? null : alt;
  }

  @Override
  @PermitAll
  @WithSession
  public Uni<Page<ProductMedium>> list(UUID product) {
    return reading.get(product).map(ProductMediaResource::page);
  }

  @Override
  @PermitAll
  @WithSession
  public Uni<ProductMedium> get(UUID product, UUID id) {
    return reading.get(product).map(view -> Media.medium(view, id));
  }

  @Override
  @Command
  public Uni<Page<ProductMedium>> arrange(UUID product, MediaOrder order) {
    return media.arrange(product, order).map(ProductMediaResource::page);
  }

  @Override
  @Command(status = 204)
  public Uni<Void> remove(UUID product, UUID id) {
    return media.remove(product, id);
  }

  private static Page<ProductMedium> page(ProductView product) {
    List<ProductMedium> all = product.media();
    return new Page<>(all, all.size(), null);
  }
}
