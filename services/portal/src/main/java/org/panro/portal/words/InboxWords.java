package org.panro.portal.words;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;

/** The inbox. */
@MessageBundle("inbox")
public interface InboxWords {
  @Message("All")
  String all();

  @Message("Also send notices by e-mail")
  String mail();

  @Message("The inbox keeps them either way.")
  String mailHelp();

  @Message("new")
  String fresh();

  @Message("Everything is read.")
  String noUnread();

  @Message(
      "Nothing yet. Matches, messages, quotations and everything else that concerns you arrives"
          + " here.")
  String none();

  @Message("Mark all as read")
  String readAll();

  @Message("Save settings")
  String save();

  @Message("Settings")
  String settings();

  @Message("Unread")
  String unreadOnly();
}
