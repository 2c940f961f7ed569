package org.panro.portal.words;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;
import org.panro.contracts.catalog.AlertPace;

/** Saved searches. */
@MessageBundle("saved")
public interface SavedWords {
  @Message("Saved searches")
  String title();

  @Message("Save this search")
  String save();

  @Message(
      "We tell you when a new product fits: each one once, in your inbox and by mail. Every word of"
          + " the search, or its translation, has to stand in what the product is called.")
  String lead();

  @Message("Name")
  String name();

  @Message("Tell me of new products")
  String alert();

  @Message
  String pace(AlertPace pace);

  @Message("Back to the results")
  String back();

  @Message("Last told")
  String lastAlert();

  @Message("Nothing new so far")
  String noAlertYet();

  @Message("Stop alerts")
  String stopAlerts();

  @Message("Change")
  String change();

  @Message("Save changes")
  String keepChange();

  @Message("Delete")
  String remove();

  @Message("“{name}” is deleted for good and tells you nothing more.")
  String removeWarning(String name);

  @Message("Delete this search")
  String removeForGood();

  @Message(
      "You have not saved a search yet. Search for what you need and choose “Save this search” above"
          + " the results.")
  String none();

  @Message("Sign in to save this search")
  String signIn();

  @Message("Stop alerts of this search")
  String stopTitle();

  @Message(
      "You will hear no more of new products that fit this search. The search itself stays saved, and"
          + " all other notices still come.")
  String stopLead();

  @Message("Alerts are stopped")
  String stoppedTitle();

  @Message(
      "You will hear no more of new products for “{name}”. The search stays saved; turn its alerts on"
          + " again whenever you like.")
  String stopped(String name);

  @Message("See your saved searches")
  String manage();
}
