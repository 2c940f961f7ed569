package org.panro.deals.document;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.UUID;
import org.panro.contracts.deals.DocumentKind;
import org.panro.contracts.deals.DocumentView;
import org.panro.contracts.deals.Side;

/** What a document is and whose; its content lies under the hash. */
@Entity
@Table(name = "document")
public class StoredDocument {
  private static final long ONLY_VERSION = 0;

  @Id UUID id;

  @Column(name = "deal_id")
  UUID dealId;

  @Column
  @Enumerated(EnumType.STRING)
  DocumentKind kind;

  @Column String name;

  @Column(name = "media_type")
  String mediaType;

  @Column long size;
  @Column String sha256;

  @Column
  @Enumerated(EnumType.STRING)
  Side side;

  @Column(name = "added_at")
  Instant addedAt;

  public UUID id() {
    return id;
  }

  public String sha256() {
    return sha256;
  }

  DocumentView view() {
    return new DocumentView(id, ONLY_VERSION, kind, name, mediaType, size, sha256, side, addedAt);
  }
}
