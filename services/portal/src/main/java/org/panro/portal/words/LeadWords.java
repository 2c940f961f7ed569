package org.panro.portal.words;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;

/** Leads, and matches wherever they are shown. */
@MessageBundle("lead")
public interface LeadWords {
  @Message(
      "Requests that your products fit, the best first. Say whether you are interested; when both"
          + " sides are, a deal opens.")
  String lead();

  @Message("Leads of one product")
  String oneProduct();

  @Message("{count} leads")
  String total(String count);

  @Message("Fits your product")
  String fits();

  @Message("You said that you are interested. We tell you when the buyer answers.")
  String youAreInterested();

  @Message("You said that this is not for you.")
  String youDeclined();

  @Message(
      "No lead yet. A product that is published and complete finds more; new requests are matched"
          + " within seconds.")
  String none();

  @Message("See what buyers ask for in public")
  String browse();

  @Message("Offer a product")
  String offerTitle();

  @Message("To the request")
  String offerTo();

  @Message("Which product do you offer?")
  String chooseProduct();

  @Message("Offer this product")
  String offer();

  @Message("You have no published product yet. Publish one first.")
  String offerNeedsProducts();
}
