package org.panro.portal.deal;

import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.ws.rs.core.MediaType;
import java.util.Objects;
import java.util.UUID;
import org.eclipse.microprofile.rest.client.inject.RestClient;
import org.jboss.resteasy.reactive.multipart.FileUpload;
import org.jspecify.annotations.Nullable;
import org.panro.contracts.deals.DocumentView;
import org.panro.portal.client.Documents;

/** Files that forms bring along, on their way to a deal's documents. */
@ApplicationScoped
class Uploads {
  private final Documents documents;

  Uploads(@RestClient Documents documents) {
    this.documents = documents;
  }

  /** The file, where one was chosen: a browser sends an empty part where none was. */
  static @Nullable FileUpload chosen(@Nullable FileUpload file) {
    return file == null || file.size() == 0 ? null : file;
  }

  Uni<DocumentView> add(UUID deal, String kind, FileUpload file) {
    return documents.add(
        deal,
        kind,
        file.fileName(),
        Objects.requireNonNullElse(file.contentType(), MediaType.APPLICATION_OCTET_STREAM),
        file.uploadedFile().toFile());
  }
}
