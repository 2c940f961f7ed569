package org.panro.deals.document;

import io.smallrye.mutiny.Uni;
import io.vertx.mutiny.core.Vertx;
import jakarta.enterprise.context.ApplicationScoped;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.util.HexFormat;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.panro.contracts.problem.ProblemType;
import org.panro.contracts.value.LocalizedText;
import org.panro.shared.problem.Problems;

/**
 * Content by its SHA-256 in one folder: the same content is there once, and a file that is there is
 * whole. Nothing is deleted, so a file written for a change that then failed does no harm.
 */
@ApplicationScoped
class DocumentFiles {
  /** Files of one folder share the first octet of their hash. */
  private static final int FOLDER = 2;

  private final Vertx vertx;
  private final Path root;

  DocumentFiles(Vertx vertx, @ConfigProperty(name = "panro.files") Path root) {
    this.vertx = vertx;
    this.root = root;
  }

  /** What was kept: its hash and what its octets say it is. */
  record Kept(String sha256, String mediaType) {}

  /** Keeps the content on a worker; one that is of no accepted kind is refused with 415. */
  Uni<Kept> keep(byte[] content, String name) {
    return vertx.executeBlocking(
        () -> {
          String mediaType = MediaTypes.accepted(content, name).orElseThrow(DocumentFiles::refused);
          String sha256 = sha256(content);
          write(content, at(sha256));
          return new Kept(sha256, mediaType);
        });
  }

  Path at(String sha256) {
    return root.resolve(sha256.substring(0, FOLDER)).resolve(sha256);
  }

  private static void write(byte[] content, Path file) throws IOException {
    if (Files.exists(file)) {
      return;
    }
    Path folder = Files.createDirectories(file.getParent());
    Path part = Files.createTempFile(folder, "part", null);
    Files.write(part, content, StandardOpenOption.DSYNC);
    Files.move(part, file, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
  }

  private static String sha256(byte[] content) {
    try {
      return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(content));
    } catch (GeneralSecurityException missing) {
      throw new IllegalStateException("Every Java platform has SHA-256", missing);
    }
  }

  private static RuntimeException refused() {
    return Problems.of(
        ProblemType.UNSUPPORTED_MEDIA_TYPE,
        new LocalizedText(
            "PDF, PNG, JPEG, 텍스트, Office 문서만 올릴 수 있어요.",
            "Accepted are PDF, PNG, JPEG, plain text and Office Open XML, by their content."));
  }
}
