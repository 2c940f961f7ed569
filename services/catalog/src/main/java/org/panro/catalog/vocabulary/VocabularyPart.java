package org.panro.catalog.vocabulary;

import static java.nio.charset.StandardCharsets.UTF_8;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.util.List;
import java.util.UUID;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;
import org.panro.contracts.event.VocabularyState;
import org.panro.contracts.event.VocabularyState.Term;

/** Some of a list's terms, few enough for one event. */
@Entity
@Table(name = "vocabulary_part")
class VocabularyPart {
  /** Terms, an object as the reactive driver's documents are. */
  record Terms(List<Term> items) {
    static final Terms NONE = new Terms(List.of());
  }

  @Id UUID id;
  @Version long version;
  @Column String list;
  @Column int part;
  @Column boolean active;

  @Column
  @JdbcTypeCode(SqlTypes.JSON)
  Terms terms;

  static VocabularyPart of(String list, int number, boolean active, Terms terms) {
    VocabularyPart part = new VocabularyPart();
    part.id = id(list, number);
    part.list = list;
    part.part = number;
    part.active = active;
    part.terms = terms;
    return part;
  }

  static UUID id(String list, int number) {
    return UUID.nameUUIDFromBytes((list + "/" + number).getBytes(UTF_8));
  }

  /** What others should know: nothing of a list that is switched off. */
  VocabularyState event() {
    return new VocabularyState(id, version, list, part, active ? terms.items() : List.of());
  }
}
