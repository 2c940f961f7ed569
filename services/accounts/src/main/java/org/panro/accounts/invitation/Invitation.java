package org.panro.accounts.invitation;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.panro.contracts.accounts.InvitationsApi;
import org.panro.contracts.accounts.InvitationsApi.InvitationState;
import org.panro.contracts.accounts.InvitationsApi.NewInvitation;
import org.panro.contracts.value.LocalizedText;
import org.panro.shared.identity.Ids;
import org.panro.shared.problem.Problems;

/** An invitation; it knows the address only while it is open, and the name until it is sent. */
@Entity
class Invitation {
  @Id UUID id;
  @Version long version;

  @Column(name = "company_id")
  UUID companyId;

  @Column(name = "member_id")
  UUID memberId;

  @Column
  @Enumerated(EnumType.STRING)
  InvitationState state;

  @Column @Nullable String email;
  @Column @Nullable String name;

  @Column(name = "company_role")
  String companyRole;

  @Column String language;

  @Column(name = "invited_at")
  Instant invitedAt;

  static Invitation of(UUID companyId, String email, NewInvitation invited, Instant now) {
    Invitation invitation = new Invitation();
    invitation.id = Ids.next();
    invitation.companyId = companyId;
    invitation.memberId = Ids.next();
    invitation.state = InvitationState.PREPARING;
    invitation.email = email;
    invitation.name = invited.name();
    invitation.companyRole = invited.companyRole();
    invitation.language = invited.language();
    invitation.invitedAt = now;
    return invitation;
  }

  boolean isOpen() {
    return state == InvitationState.PREPARING || state == InvitationState.SENT;
  }

  boolean isPreparing() {
    return state == InvitationState.PREPARING;
  }

  void sent() {
    state = InvitationState.SENT;
    name = null;
  }

  void revoke() {
    if (!isOpen()) {
      throw Problems.ruleBroken(
          "invitation-is-closed",
          new LocalizedText("이미 끝난 초대예요.", "This invitation is closed already."));
    }
    close(InvitationState.REVOKED);
  }

  void close(InvitationState last) {
    state = last;
    email = null;
    name = null;
  }

  InvitationsApi.Invitation view() {
    return new InvitationsApi.Invitation(
        id, version, state, email, companyRole, language, invitedAt);
  }

  /** For answers that are kept with a key. */
  InvitationsApi.Invitation viewWithoutAddress() {
    return new InvitationsApi.Invitation(
        id, version, state, null, companyRole, language, invitedAt);
  }
}
