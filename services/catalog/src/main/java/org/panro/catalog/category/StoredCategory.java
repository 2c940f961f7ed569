package org.panro.catalog.category;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;
import org.jspecify.annotations.Nullable;
import org.panro.contracts.catalog.Category;
import org.panro.contracts.catalog.CategoryAttribute;
import org.panro.contracts.catalog.CategoryFacts;
import org.panro.contracts.event.CategoryState;
import org.panro.contracts.value.LocalizedText;
import org.panro.shared.identity.Ids;

/** A category; every change counts its version up. */
@Entity
@Table(name = "category")
class StoredCategory {
  /** Codes of the Harmonized System, an object as the reactive driver's documents are. */
  record Codes(List<String> items) {}

  /** Attributes, an object for the same reason. */
  record Attributes(List<CategoryAttribute> items) {}

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
  Codes hsChapters;

  @Column(name = "hs_headings")
  @JdbcTypeCode(SqlTypes.JSON)
  Codes hsHeadings;

  @Column
  @JdbcTypeCode(SqlTypes.JSON)
  Attributes attributes;

  @Column int position;
  @Column boolean retired;

  /** Whether an administrator changed it, so that no release does any more. */
  @Column boolean own;

  static StoredCategory named(String code) {
    StoredCategory category = new StoredCategory();
    category.id = Ids.next();
    category.toldVersion = -1;
    category.code = code;
    return category;
  }

  /** Takes the facts over; a fact of an existing one that differs has to count its version up. */
  final void state(CategoryFacts facts, int place) {
    name = facts.name();
    parent = facts.parent();
    hsChapters = new Codes(facts.hsChapters());
    hsHeadings = new Codes(facts.hsHeadings());
    attributes = new Attributes(facts.attributes());
    position = place;
  }

  final boolean states(CategoryFacts facts, int place) {
    return facts.name().equals(name)
        && Objects.equals(facts.parent(), parent)
        && facts.hsChapters().equals(hsChapters.items())
        && facts.hsHeadings().equals(hsHeadings.items())
        && facts.attributes().equals(attributes.items())
        && place == position;
  }

  Category view() {
    return new Category(
        id,
        version,
        code,
        name,
        parent,
        position,
        hsChapters.items(),
        hsHeadings.items(),
        attributes.items(),
        retired);
  }

  CategoryState event() {
    return new CategoryState(
        id,
        version,
        code,
        name,
        parent,
        hsChapters.items(),
        hsHeadings.items(),
        attributes.items(),
        retired);
  }
}
