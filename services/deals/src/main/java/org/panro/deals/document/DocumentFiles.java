package org.panro.deals.document;

import io.smallrye.mutiny.Uni;
import io.vertx.mutiny.core.Vertx;
import jakarta.enterprise.context.ApplicationScoped;
import java.io.File;
import java.nio.file.Path;
import java.util.Optional;
import org.panro.contracts.problem.ProblemType;
import org.panro.contracts.value.LocalizedText;
import org.panro.shared.files.FileStore;
import org.panro.shared.problem.Problems;
import org.panro.shared.storage.Sha256;

/**
 * Content by its SHA-256 in the store of files: the same content is there once. Nothing is deleted,
 * so a file written for a change that then failed does no harm.
 */
@ApplicationScoped
class DocumentFiles {
  /** Files of one folder share the first octet of their hash. */
  private static final int FOLDER = 2;

  private final Vertx vertx;
  private final FileStore store;

  DocumentFiles(Vertx vertx, FileStore store) {
    this.vertx = vertx;
    this.store = store;
  }

  /** What was kept: its hash and what its octets say it is. */
  record Kept(String sha256, String mediaType) {}

  /** Keeps the content on a worker; one that is of no accepted kind is refused with 415. */
  Uni<Kept> keep(byte[] content, String name) {
    return vertx.executeBlocking(
        () -> {
          String mediaType = MediaTypes.accepted(content, name).orElseThrow(DocumentFiles::refused);
          String sha256 = Sha256.of(content);
          if (store.find(named(sha256)).isEmpty()) {
            store.put(named(sha256), content);
          }
          return new Kept(sha256, mediaType);
        });
  }

  /** The content as a file to read; none where the store has lost it. */
  Uni<Optional<File>> find(String sha256) {
    return vertx.executeBlocking(() -> store.find(named(sha256)).map(Path::toFile), false);
  }

  private static String named(String sha256) {
    return sha256.substring(0, FOLDER) + "/" + sha256;
  }

  private static RuntimeException refused() {
    return Problems.of(
        ProblemType.UNSUPPORTED_MEDIA_TYPE,
        new LocalizedText(
            "PDF, PNG, JPEG, 텍스트, Office 문서만 올릴 수 있어요.",
            "Accepted are PDF, PNG, JPEG, plain text and Office Open XML, by their content."));
  }
}
