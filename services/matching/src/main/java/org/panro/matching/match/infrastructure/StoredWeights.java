package org.panro.matching.match.infrastructure;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.Map;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;
import org.panro.matching.match.model.TermWeights;

/** One count of the words in all listings; it never changes. */
@Entity
@Table(name = "term_weights")
class StoredWeights {
  /** Listings by word, an object as the reactive driver's documents are. */
  record Frequencies(Map<String, Long> words) {}

  @Id long version;
  @Column long documents;

  @Column
  @JdbcTypeCode(SqlTypes.JSON)
  Frequencies frequencies;

  @Column(name = "counted_at")
  Instant countedAt;

  static StoredWeights of(TermWeights weights, Instant now) {
    StoredWeights stored = new StoredWeights();
    stored.version = weights.version();
    stored.documents = weights.documents();
    stored.frequencies = new Frequencies(weights.frequencies());
    stored.countedAt = now;
    return stored;
  }

  TermWeights weights() {
    return new TermWeights(version, documents, frequencies.words());
  }
}
