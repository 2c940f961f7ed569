package org.panro.notifications.inbox;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.util.UUID;

/** Whether a member wants mails; without a row, yes. */
@Entity
@Table(name = "mail_setting")
class MailSetting {
  @Id
  @Column(name = "member_id")
  UUID memberId;

  @Column boolean wanted;
}
