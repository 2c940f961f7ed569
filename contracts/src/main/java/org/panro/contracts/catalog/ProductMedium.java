package org.panro.contracts.catalog;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.panro.contracts.value.LocalizedText;

/**
 * A picture or a data sheet of a product; its content is at {@code /api/catalog/media/{id}}, a
 * picture's smaller ones at {@code /api/catalog/media/{id}/thumbnail?width=}.
 *
 * @param name of the file, as it was sent
 * @param contentType of the content as it is served: pictures are drawn anew without their metadata
 * @param bytes of the content as it is served
 * @param sha256 of the content as it is served, lower-case hex
 * @param width in pixels, of a picture
 * @param height in pixels, of a picture
 * @param alt what a picture shows, for who does not see it; the title of a data sheet
 * @param position from 1; the first picture stands on cards
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record ProductMedium(
    UUID id,
    MediaKind kind,
    String name,
    String contentType,
    long bytes,
    String sha256,
    @Nullable Integer width,
    @Nullable Integer height,
    @Nullable LocalizedText alt,
    int position) {

  /** The same at another place and with other words. */
  public ProductMedium at(int place, @Nullable LocalizedText words) {
    return new ProductMedium(
        id, kind, name, contentType, bytes, sha256, width, height, words, place);
  }
}
