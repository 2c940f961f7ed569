package org.panro.accounts.verification;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.UUID;
import org.panro.contracts.accounts.VerificationDocument;

/** A company's document; its content has a row of its own, so that lists stay light. */
@Entity
@Table(name = "verification_document")
class DocumentRow {
  @Id UUID id;
  @Version long version;

  @Column(name = "company_id")
  UUID companyId;

  @Column
  @Enumerated(EnumType.STRING)
  VerificationDocument.Kind kind;

  @Column String name;

  @Column(name = "media_type")
  String mediaType;

  @Column long size;
  @Column String sha256;

  @Column(name = "added_at")
  Instant addedAt;

  VerificationDocument view() {
    return new VerificationDocument(id, version, kind, name, mediaType, size, sha256, addedAt);
  }
}
