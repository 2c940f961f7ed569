package org.panro.portal.words;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;

/** Quotations, from the offer to its acceptance. */
@MessageBundle("quotation")
public interface QuotationWords {
  @Message("Accept for {total}")
  String accept(String total);

  @Message(
      "You accept {total} for {lines} items on the terms above. It binds your company, cannot be"
          + " taken back, and is the base of the contract.")
  String acceptText(String total, String lines);

  @Message("Accept this quotation?")
  String acceptTitle();

  @Message("Add a line")
  String addLine();

  @Message("Make a counter-offer")
  String counterOffer();

  @Message(
      "It gets the next number and never changes once sent. The other company sees it at once;"
          + " other sellers never do.")
  String help();

  @Message("Item")
  String item();

  @Message("Lead time in days")
  String leadTimeDays();

  @Message("Line {number}")
  String line(String number);

  @Message("Name the item.")
  String lineNameMissing();

  @Message("Lines")
  String lines();

  @Message("No quotation yet.")
  String none();

  @Message("Quotation {number}")
  String number(String number);

  @Message("Payment terms")
  String paymentTerms();

  @Message("Give a price.")
  String priceMissing();

  @Message("Give a quantity.")
  String quantityMissing();

  @Message("Remove line {number}")
  String removeLine(String number);

  @Message("Review quotation {number}")
  String review(String number);

  @Message("Send quotation")
  String send();

  @Message("Send counter-offer")
  String sendCounterOffer();

  @Message("by the {side}")
  String sentBy(String side);

  @Message("Quotations")
  String title();

  @Message("Total")
  String totalSum();

  @Message("Valid until")
  String validUntil();
}
