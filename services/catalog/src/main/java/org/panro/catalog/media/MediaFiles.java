package org.panro.catalog.media;

import io.smallrye.mutiny.Uni;
import io.vertx.mutiny.core.Vertx;
import io.vertx.mutiny.core.WorkerExecutor;
import jakarta.annotation.PreDestroy;
import jakarta.enterprise.context.ApplicationScoped;
import java.awt.image.BufferedImage;
import java.io.File;
import java.io.IOException;
import java.nio.file.Path;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.panro.contracts.catalog.MediaKind;
import org.panro.contracts.catalog.ProductMedium;
import org.panro.contracts.problem.ProblemType;
import org.panro.contracts.value.LocalizedText;
import org.panro.shared.files.FileStore;
import org.panro.shared.problem.Problems;
import org.panro.shared.storage.Sha256;

/**
 * The content of media in the store: pictures as they were drawn anew and their thumbnails, data
 * sheets as they came. One picture is worked on at a time, so that many at once take no more
 * memory.
 */
@ApplicationScoped
public class MediaFiles {
  static final int LARGEST_PICTURE = 10 * 1024 * 1024;
  static final int LARGEST_SHEET = 20 * 1024 * 1024;

  private final FileStore store;
  private final Vertx vertx;
  private final WorkerExecutor easel;

  MediaFiles(FileStore store, Vertx vertx) {
    this.store = store;
    this.vertx = vertx;
    this.easel = vertx.createSharedWorkerExecutor("pictures", 1);
  }

  @PreDestroy
  void end() {
    easel.closeAndForget();
  }

  /**
   * Checks the content and keeps it, outside of any transaction: 413 where it is too large, 415
   * where it is no picture and no data sheet.
   */
  public Uni<ProductMedium> keep(
      UUID id, String name, Optional<LocalizedText> alt, byte[] content) {
    return easel.executeBlocking(() -> kept(id, name, alt.orElse(null), content), false);
  }

  /** The content as a file to read; none where the store has lost it. */
  public Uni<Optional<File>> find(UUID id, Rendition rendition) {
    return vertx.executeBlocking(() -> store.find(rendition.of(id)).map(Path::toFile), false);
  }

  Uni<Void> delete(UUID id) {
    return vertx
        .executeBlocking(
            () -> {
              for (Rendition rendition : Rendition.values()) {
                store.delete(rendition.of(id));
              }
              return id;
            },
            false)
        .replaceWithVoid();
  }

  private ProductMedium kept(UUID id, String name, @Nullable LocalizedText alt, byte[] content)
      throws IOException {
    ContentType type = ContentType.of(content).orElseThrow(MediaFiles::refused);
    requireSize(content, type == ContentType.PDF ? LARGEST_SHEET : LARGEST_PICTURE);
    if (type == ContentType.PDF) {
      store.put(Rendition.WHOLE.of(id), content);
      return new ProductMedium(
          id,
          MediaKind.DATA_SHEET,
          name,
          type.toString(),
          content.length,
          Sha256.of(content),
          null,
          null,
          alt,
          0);
    }
    BufferedImage picture = Pictures.read(content, type);
    boolean lossless = type == ContentType.PNG || picture.getColorModel().hasAlpha();
    byte[] whole = lossless ? Pictures.png(picture) : Pictures.jpeg(picture);
    store.put(Rendition.WHOLE.of(id), whole);
    for (Rendition rendition : Rendition.values()) {
      if (rendition != Rendition.WHOLE) {
        store.put(rendition.of(id), Pictures.jpeg(Pictures.fitted(picture, rendition.width())));
      }
    }
    return new ProductMedium(
        id,
        MediaKind.IMAGE,
        name,
        (lossless ? ContentType.PNG : ContentType.JPEG).toString(),
        whole.length,
        Sha256.of(whole),
        picture.getWidth(),
        picture.getHeight(),
        alt,
        0);
  }

  private static void requireSize(byte[] content, int largest) {
    if (content.length > largest) {
      throw Problems.of(
          ProblemType.PAYLOAD_TOO_LARGE,
          new LocalizedText(
              "그림은 10 MB, PDF는 20 MB까지예요.", "A picture has at most 10 MB, a PDF at most 20 MB."));
    }
  }

  private static RuntimeException refused() {
    return Problems.of(
        ProblemType.UNSUPPORTED_MEDIA_TYPE,
        new LocalizedText(
            "JPEG, PNG, WebP 그림과 PDF만 올릴 수 있어요. 파일 이름이 아니라 내용으로 확인해요.",
            "Accepted are JPEG, PNG and WebP pictures and PDF, by their content and not by their"
                + " name."));
  }
}
