package org.panro.buyers.request;

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
import org.jspecify.annotations.Nullable;
import org.panro.contracts.buyers.SourcingNeed;
import org.panro.contracts.buyers.SourcingRequestStatus;
import org.panro.contracts.buyers.Visibility;
import org.panro.contracts.event.SourcingRequestState;
import org.panro.contracts.value.LocalizedText;
import org.panro.shared.problem.Problems;

/** A buyer's sourcing request. */
@Entity
@Table(name = "sourcing_request")
class SourcingRequest {
  /** Companies that may know of it, an object as the reactive driver's documents are. */
  record Invited(List<UUID> companies) {}

  @Id UUID id;
  @Version long version;

  @Column(name = "buyer_id")
  UUID buyerId;

  @Column @Nullable String reference;

  @Column
  @Enumerated(EnumType.STRING)
  SourcingRequestStatus state;

  @Column
  @Enumerated(EnumType.STRING)
  Visibility visibility;

  @Column
  @JdbcTypeCode(SqlTypes.JSON)
  SourcingNeed need;

  @Column
  @JdbcTypeCode(SqlTypes.JSON)
  Invited invited;

  @Column(name = "closes_at")
  @Nullable Instant closesAt;

  @Column(name = "updated_at")
  Instant updatedAt;

  static SourcingRequest draft(UUID id, UUID buyerId, SourcingNeed need, Instant now) {
    SourcingRequest request = new SourcingRequest();
    request.id = id;
    request.buyerId = buyerId;
    request.state = SourcingRequestStatus.DRAFT;
    request.invited = new Invited(List.of());
    request.state(need, now);
    return request;
  }

  /** Takes what the buyer asks for now. */
  final void state(SourcingNeed stated, Instant now) {
    requireOpen();
    need = stated;
    reference = stated.reference();
    visibility = stated.visibility() == null ? Visibility.PUBLIC : stated.visibility();
    closesAt = stated.closesAt();
    updatedAt = now;
  }

  void publish(Instant now) {
    requireOpen();
    if (closesAt != null && closesAt.isBefore(now)) {
      throw Problems.ruleBroken(
          "closing-date-is-past",
          new LocalizedText(
              "마감일이 이미 지났어요. 마감일을 바꿔 주세요.", "Its closing date is past; set a new one."));
    }
    state = SourcingRequestStatus.PUBLISHED;
    updatedAt = now;
  }

  void close(Instant now) {
    requireOpen();
    state = SourcingRequestStatus.CLOSED;
    updatedAt = now;
  }

  void expire(Instant now) {
    state = SourcingRequestStatus.EXPIRED;
    updatedAt = now;
  }

  void invite(UUID company, Instant now) {
    requireOpen();
    if (!invited.companies().contains(company)) {
      invited =
          new Invited(Stream.concat(invited.companies().stream(), Stream.of(company)).toList());
      updatedAt = now;
    }
  }

  private void requireOpen() {
    if (!isOpen()) {
      throw Problems.ruleBroken(
          "request-is-closed",
          new LocalizedText("이미 마감된 요청이에요.", "This request is closed already."));
    }
  }

  boolean isOpen() {
    return state == SourcingRequestStatus.DRAFT || state == SourcingRequestStatus.PUBLISHED;
  }

  boolean isPublic() {
    return state == SourcingRequestStatus.PUBLISHED && visibility == Visibility.PUBLIC;
  }

  boolean isKnownTo(UUID company) {
    return state == SourcingRequestStatus.PUBLISHED && invited.companies().contains(company);
  }

  /** The request as its event tells it; the session has to be flushed, so that it has a version. */
  SourcingRequestState event(boolean bulk) {
    return new SourcingRequestState(id, version, buyerId, state, need, invited.companies(), bulk);
  }
}
