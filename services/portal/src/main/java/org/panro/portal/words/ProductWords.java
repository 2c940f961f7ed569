package org.panro.portal.words;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;

/** A product's page and the question about it. */
@MessageBundle("product")
public interface ProductWords {
  @Message("Facts")
  String facts();

  @Message("Description")
  String description();

  @Message("The seller quotes on request. Ask with your quantity to get a price.")
  String onRequest();

  @Message("Ask the seller")
  String ask();

  @Message("A question is free and binds you to nothing. A Panro agent joins the conversation.")
  String askHelp();

  @Message("Pictures")
  String pictures();

  @Message("Picture {number} of {name}")
  String picture(String number, String name);

  @Message("Data sheets")
  String dataSheets();

  @Message("Variants")
  String variants();

  @Message("What differs")
  String differs();

  @Message("machine gloss")
  String machineGloss();

  @Message("Similar products")
  String similar();

  @Message("Ask about {name}")
  String inquiryTitle(String name);

  @Message("Your question")
  String question();

  @Message("Say what you need it for, and what you would like to know.")
  String questionHelp();

  @Message("Quantity, if you know it")
  String quantity();

  @Message("Send the question")
  String send();

  @Message("Only buyers can ask. Your company does not buy on Panro yet.")
  String onlyBuyers();
}
