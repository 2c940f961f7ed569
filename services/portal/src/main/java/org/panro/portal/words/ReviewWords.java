package org.panro.portal.words;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;

/** The review of listings. */
@MessageBundle("review")
public interface ReviewWords {
  @Message("Product reviews")
  String title();

  @Message(
      "Listings of sellers not trusted yet, the longest wait first. Look at each as buyers will see"
          + " it, then decide; the seller reads the decision and its reason.")
  String lead();

  @Message("{count} products are waiting")
  String count(String count);

  @Message("No product is waiting for a review. What sellers hand in appears here.")
  String empty();

  @Message("Verify companies instead")
  String toCompanies();

  @Message("Waiting since")
  String since();

  @Message("for {days} days")
  String days(String days);

  @Message("As buyers will see it")
  String preview();

  @Message("Decide")
  String decide();

  @Message("Decide again")
  String decideAgain();

  @Message("This product does not wait for a review.")
  String notWaiting();

  @Message("Approve")
  String approve();

  @Message("It is published at once and buyers find it.")
  String approveHelp();

  @Message("Ask for changes")
  String askForChanges();

  @Message("The seller mends what the reason names and hands it in again.")
  String askForChangesHelp();

  @Message("Reject")
  String reject();

  @Message("It stays hidden, and the seller cannot publish it.")
  String rejectHelp();

  @Message("The seller reads it. Needed unless you approve; one language is enough.")
  String reasonHelp();

  @Message("Tell the seller the reason, in one language at least.")
  String reasonMissing();

  @Message("Save the decision")
  String save();

  @Message("Before you decide")
  String check();

  @Message("Nothing looks doubtful.")
  String noDoubts();

  @Message("Texts that a machine made")
  String machineTexts();

  @Message("The decision before")
  String decisionBefore();

  @Message("{score} of 100 points")
  String points(String score);

  @Message("Back to the queue")
  String toQueue();
}
