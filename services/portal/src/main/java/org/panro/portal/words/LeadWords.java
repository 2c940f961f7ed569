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

  @Message("What the buyer wants")
  String buyerFit();

  @Message("What you want")
  String sellerFit();

  @Message("Why it fits")
  String reasons();

  @Message("More reasons")
  String moreReasons();

  @Message("What is missing, and what would close it")
  String gaps();

  @Message("Open the deal")
  String openDeal();

  @Message("You said that you are interested. We tell you when the buyer answers.")
  String youAreInterested();

  @Message("You said that this is not for you.")
  String youDeclined();

  @Message("I am interested")
  String interested();

  @Message("Not for us")
  String notInterested();

  @Message("Why not?")
  String why();

  @Message("We cannot make that quantity in time")
  String reasonCapacity();

  @Message("The price is too low")
  String reasonPrice();

  @Message("Our product does not meet the specification")
  String reasonSpecification();

  @Message("We do not sell to that market")
  String reasonMarket();

  @Message("Another reason")
  String reasonOther();

  @Message("In your own words, if you like")
  String inWords();

  @Message("Decline this lead")
  String decline();

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
