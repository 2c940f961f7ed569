package org.panro.portal.words;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;

/** The first page. */
@MessageBundle("home")
public interface HomeWords {
  @Message("Find your way to market")
  String title();

  @Message(
      "Panro connects small Korean makers with buyers everywhere and stays with every deal until"
          + " the contract is confirmed.")
  String lead();

  @Message("What are you looking for?")
  String search();

  @Message("Browse by category")
  String categories();

  @Message("Categories are being prepared. You can search all products meanwhile.")
  String noCategories();

  @Message("See all products")
  String allProducts();

  @Message("Newest sourcing requests")
  String newestRequests();

  @Message("No buyer is asking in public right now.")
  String noRequests();

  @Message("See all requests")
  String allRequests();

  @Message("How it works")
  String how();

  @Message("List or ask")
  String stepOneTitle();

  @Message("Sellers list products by form or file. Buyers post once what they need.")
  String stepOne();

  @Message("See why it fits")
  String stepTwoTitle();

  @Message("Both sides see each match with its reasons and gaps, in their own language.")
  String stepTwo();

  @Message("Close with support")
  String stepThreeTitle();

  @Message("An agent brings you together and stays until the contract is confirmed.")
  String stepThree();

  @Message("Panro in figures")
  String figures();

  @Message("products published")
  String productsListed();

  @Message("companies with a public page")
  String companiesListed();

  @Message("open sourcing requests")
  String requestsOpen();

  @Message("Sell on Panro")
  String sell();

  @Message("Post what you need")
  String buy();
}
