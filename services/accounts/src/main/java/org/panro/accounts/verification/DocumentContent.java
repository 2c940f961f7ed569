package org.panro.accounts.verification;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.util.UUID;

/** The bytes of a document. */
@Entity
@Table(name = "verification_content")
class DocumentContent {
  @Id UUID id;
  @Column byte[] content;

  static DocumentContent of(UUID id, byte[] content) {
    DocumentContent kept = new DocumentContent();
    kept.id = id;
    kept.content = content;
    return kept;
  }
}
