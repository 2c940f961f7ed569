package org.panro.accounts.signup;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.Objects;
import java.util.UUID;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;
import org.jspecify.annotations.Nullable;
import org.panro.contracts.accounts.SignUpsApi;
import org.panro.contracts.accounts.SignUpsApi.SignUpState;
import org.panro.contracts.accounts.SignUpsApi.SignUpView;
import org.panro.contracts.value.LocalizedText;
import org.panro.shared.identity.Ids;

/** A sign-up; what it was asked with is forgotten once it is done. */
@Entity
@Table(name = "sign_up")
class SignUpRow {
  @Id UUID id;
  @Version long version;

  @Column
  @Enumerated(EnumType.STRING)
  SignUpState state;

  @Column(name = "company_id")
  UUID companyId;

  @Column(name = "member_id")
  UUID memberId;

  @Column
  @JdbcTypeCode(SqlTypes.JSON)
  SignUpsApi.@Nullable SignUp request;

  @Column
  @JdbcTypeCode(SqlTypes.JSON)
  @Nullable LocalizedText reason;

  @Column(name = "created_at")
  Instant createdAt;

  static SignUpRow of(SignUpsApi.SignUp request, Instant now) {
    SignUpRow signUp = new SignUpRow();
    signUp.id = Ids.next();
    signUp.state = SignUpState.PREPARING;
    signUp.companyId = Ids.next();
    signUp.memberId = Ids.next();
    signUp.request = request;
    signUp.createdAt = now;
    return signUp;
  }

  SignUpsApi.SignUp asked() {
    return Objects.requireNonNull(
        request, "what a sign-up was asked with is there until it is done");
  }

  void ready() {
    state = SignUpState.READY;
    request = null;
  }

  void fail(LocalizedText why) {
    state = SignUpState.FAILED;
    reason = why;
    request = null;
  }

  SignUpView view() {
    return new SignUpView(id, version, state, reason);
  }
}
