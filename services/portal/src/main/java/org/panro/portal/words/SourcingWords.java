package org.panro.portal.words;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;

/** Sourcing requests. */
@MessageBundle("sourcing")
public interface SourcingWords {
  @Message("Sourcing requests")
  String title();

  @Message("What buyers are looking for right now. Offer a product that fits.")
  String lead();

  @Message("Destination")
  String destination();

  @Message("Deliver by")
  String deliverBy();

  @Message("Closes")
  String closesAt();

  @Message("{count} open requests")
  String total(String count);

  @Message("What is wanted")
  String items();

  @Message("Item")
  String item();

  @Message("Terms")
  String terms();

  @Message("Required certifications")
  String required();

  @Message("Preferred certifications")
  String preferred();

  @Message("Lowest factory level")
  String minimumLevel();

  @Message("Do you make this?")
  String offerTitle();

  @Message(
      "Offer one of your products. The buyer sees why it fits, and an agent brings you together.")
  String offerText();

  @Message("It takes no offers now:")
  String notOpen();

  @Message("Offer a product")
  String offer();

  @Message("Buyer")
  String buyer();

  @Message("The buyer shows its name after an introduction.")
  String buyerHidden();
}
