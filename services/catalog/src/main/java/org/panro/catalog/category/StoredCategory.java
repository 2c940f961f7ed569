package org.panro.catalog.category;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.util.List;
import java.util.UUID;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;
import org.jspecify.annotations.Nullable;
import org.panro.contracts.catalog.Category;
import org.panro.contracts.event.CategoryState;
import org.panro.contracts.value.LocalizedText;

/** A category as migrations state it; whoever changes one there counts its version up. */
@Entity
@Table(name = "category")
class StoredCategory {
  /** Chapters of the Harmonized System, an object as the reactive driver's documents are. */
  record HsChapters(List<String> items) {}

  @Id UUID id;
  @Column long version;

  /** The version that others have heard of. */
  @Column(name = "told_version")
  long toldVersion;

  @Column String code;

  @Column
  @JdbcTypeCode(SqlTypes.JSON)
  LocalizedText name;

  @Column @Nullable String parent;

  @Column(name = "hs_chapters")
  @JdbcTypeCode(SqlTypes.JSON)
  HsChapters hsChapters;

  /** Where it stands among the others; parents stand before their children. */
  @Column int position;

  Category view() {
    return new Category(code, name, parent, hsChapters.items());
  }

  CategoryState event() {
    return new CategoryState(id, version, code, name, parent, hsChapters.items());
  }
}
