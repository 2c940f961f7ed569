package org.panro.catalog.search;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Version;
import java.util.List;
import java.util.UUID;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;
import org.panro.contracts.catalog.ProductIndexApi;

/** The Korean words that administrators keep whole; there is one of it. */
@Entity
class Dictionary {
  static final UUID ONLY = UUID.fromString("00000000-0000-7000-8000-00000000d1c7");

  /** The lines, a word and its parts each. */
  record Lines(List<String> items) {}

  @Id UUID id;
  @Version long version;

  @Column
  @JdbcTypeCode(SqlTypes.JSON)
  Lines words;

  List<String> lines() {
    return words.items();
  }

  ProductIndexApi.Dictionary view() {
    return new ProductIndexApi.Dictionary(id, version, lines());
  }
}
