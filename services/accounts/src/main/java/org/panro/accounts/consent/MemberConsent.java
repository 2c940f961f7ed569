package org.panro.accounts.consent;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.UUID;
import org.panro.contracts.accounts.Consent;
import org.panro.contracts.accounts.ConsentDocument;
import org.panro.contracts.accounts.ConsentsApi.GivenConsent;
import org.panro.shared.identity.Ids;

/** A version of a document that a member consented to. */
@Entity
@Table(name = "member_consent")
class MemberConsent {
  @Id UUID id;

  @Column(name = "member_id")
  UUID memberId;

  @Column
  @Enumerated(EnumType.STRING)
  ConsentDocument document;

  @Column(name = "document_version")
  String documentVersion;

  @Column(name = "given_at")
  Instant givenAt;

  static MemberConsent of(UUID memberId, Consent consent, Instant now) {
    MemberConsent given = new MemberConsent();
    given.id = Ids.next();
    given.memberId = memberId;
    given.document = consent.document();
    given.documentVersion = consent.version();
    given.givenAt = now;
    return given;
  }

  GivenConsent view() {
    return new GivenConsent(new Consent(document, documentVersion), givenAt);
  }
}
