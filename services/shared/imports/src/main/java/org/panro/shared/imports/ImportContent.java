package org.panro.shared.imports;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.util.UUID;

/** The file of an import, gone once it is worked off. */
@Entity
@Table(name = "import_content")
class ImportContent {
  @Id UUID id;
  @Column byte[] content;

  static ImportContent of(UUID id, byte[] content) {
    ImportContent kept = new ImportContent();
    kept.id = id;
    kept.content = content;
    return kept;
  }
}
