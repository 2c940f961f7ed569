package org.panro.buyers.profile;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.util.UUID;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;
import org.panro.contracts.buyers.BuyerProfile;

/** A buyer's profile; its identity is the company's. */
@Entity
@Table(name = "buyer_profile")
public class BuyerProfileRow {
  @Id UUID id;
  @Version long version;

  @Column
  @JdbcTypeCode(SqlTypes.JSON)
  BuyerProfile.Statement statement;

  static BuyerProfileRow of(UUID id, BuyerProfile.Statement statement) {
    BuyerProfileRow row = new BuyerProfileRow();
    row.id = id;
    row.statement = statement;
    return row;
  }

  boolean isNameShown() {
    return statement.nameShown();
  }

  BuyerProfile view() {
    return new BuyerProfile(id, version, statement);
  }
}
