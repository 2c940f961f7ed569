package org.panro.accounts.verification;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;
import org.panro.contracts.accounts.VerificationApi.Decision;
import org.panro.contracts.accounts.VerificationApi.Submission;
import org.panro.contracts.accounts.VerificationApi.Verdict;
import org.panro.contracts.accounts.VerificationStatus;
import org.panro.shared.identity.Ids;

/** An application for verification and everything that was decided on it. */
@Entity
@Table(name = "verification")
class VerificationRow {
  /** Decisions, an object because the reactive driver's documents are objects. */
  record Decisions(List<Decision> taken) {}

  @Id UUID id;
  @Version long version;

  @Column(name = "company_id")
  UUID companyId;

  @Column
  @Enumerated(EnumType.STRING)
  VerificationStatus state;

  @Column
  @JdbcTypeCode(SqlTypes.JSON)
  Submission submission;

  @Column
  @JdbcTypeCode(SqlTypes.JSON)
  Decisions decisions;

  @Column(name = "submitted_at")
  Instant submittedAt;

  static VerificationRow of(UUID companyId, Submission submission, Instant now) {
    VerificationRow row = new VerificationRow();
    row.id = Ids.next();
    row.companyId = companyId;
    row.state = VerificationStatus.PENDING;
    row.submission = submission;
    row.decisions = new Decisions(List.of());
    row.submittedAt = now;
    return row;
  }

  void decide(Verdict verdict, Instant now) {
    state = VerificationStatus.valueOf(verdict.outcome().name());
    decisions =
        new Decisions(
            Stream.concat(decisions.taken().stream(), Stream.of(new Decision(verdict, now)))
                .toList());
  }
}
