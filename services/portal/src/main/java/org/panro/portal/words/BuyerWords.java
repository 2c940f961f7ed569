package org.panro.portal.words;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;

/** The buyer’s desk. */
@MessageBundle("buyer")
public interface BuyerWords {
  @Message("Add an item")
  String addItem();

  @Message("As offered")
  String asOffered();

  @Message("Back to the request")
  String backToRequest();

  @Message(
      "You have chosen an offer for this request. Its deal goes on; no further quotations come in.")
  String awardedNote();

  @Message("Basis of the comparison")
  String basis();

  @Message("Last change")
  String changed();

  @Message("Close")
  String close();

  @Message("Close the request")
  String closeNow();

  @Message(
      "No further matches and quotations come in. Deals that run already go on. A closed request"
          + " does not open again.")
  String closeText();

  @Message(
      "This request is closed: no further matches and quotations come in. Deals that run already"
          + " go on.")
  String closedNote();

  @Message("Closes at")
  String closesAt();

  @Message("Closing")
  String closing();

  @Message(
      "It closes at that time (Coordinated Universal Time), after that many quotations, or by"
          + " hand.")
  String closingHelp();

  @Message("Compare offers")
  String compare();

  @Message("Compare on this basis")
  String compareOn();

  @Message("Destination country")
  String country();

  @Message("Currency of target prices")
  String currency();

  @Message("Delivery")
  String delivery();

  @Message("Description")
  String description();

  @Message("Edit the request")
  String edit();

  @Message(
      "Say once what you need; matching products come to you. Only a title and one item are needed"
          + " to begin.")
  String formLead();

  @Message(
      "The closing time of this request has passed: no further matches and quotations come in."
          + " Deals that run already go on.")
  String expiredNote();

  @Message("English")
  String inEnglish();

  @Message("Korean")
  String inKorean();

  @Message("Item")
  String item();

  @Message("Item")
  String itemName();

  @Message("Name the item in one language at least.")
  String itemNameMissing();

  @Message("Item {number}")
  String itemNumber(String number);

  @Message("What you need")
  String items();

  @Message("Sellers never see target prices; they only help to find what fits.")
  String itemsHelp();

  @Message("Name at least one item with its quantity.")
  String itemsMissing();

  @Message("What you are looking for, and how far each request is.")
  String lead();

  @Message("Most quotations")
  String maximumQuotations();

  @Message("Lowest factory level")
  String minimumLevel();

  @Message("New request")
  String newRequest();

  @Message("No offer yet. Offers of all deals of this request will stand here side by side.")
  String noOffers();

  @Message(
      "You have not asked for anything yet. Post once what you need and let sellers come to you.")
  String none();

  @Message("This is not a date.")
  String notADate();

  @Message("This is not a number.")
  String notANumber();

  @Message("Preferred certifications")
  String preferred();

  @Message("Separated by commas. Products that have them rank higher.")
  String preferredHelp();

  @Message("Print")
  String print();

  @Message("Publish")
  String publish();

  @Message("Publish the request")
  String publishNow();

  @Message(
      "Sellers see title, items, quantities, destination, dates and required certifications; never"
          + " target prices. Matching begins at once.")
  String publishText();

  @Message("Give a quantity.")
  String quantityMissing();

  @Message("Your number")
  String reference();

  @Message("Your own number for this request, if you keep one.")
  String referenceHelp();

  @Message("Remove item {number}")
  String removeItem(String number);

  @Message("Required certifications")
  String required();

  @Message("Separated by commas, such as ISO 9001, CE. Products without them do not match.")
  String requiredHelp();

  @Message("Certifications, factory level, HS code")
  String requirements();

  @Message("Save")
  String save();

  @Message("Seller")
  String seller();

  @Message("State")
  String state();

  @Message("Target price per unit")
  String targetPrice();

  @Message("Title")
  String title();

  @Message("One language is enough; with both, sellers read it in theirs.")
  String titleHelp();

  @Message("Give a title in one language at least.")
  String titleMissing();

  @Message("Who may know of it")
  String visibility();

  @Message("Invited companies only: no match, no public page")
  String visibilityInvited();

  @Message("Everybody: a public page, and sellers’ products are matched")
  String visibilityPublic();

  @Message("What is asked for")
  String whatIsAsked();
}
