package org.panro.portal.words;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;

/** Matches of products and sourcing requests. */
@MessageBundle("match")
public interface MatchWords {
  @Message("Matches appear here once the request is published.")
  String afterPublishing();

  @Message("Buyer")
  String buyer();

  @Message("Fit for the buyer")
  String buyerFit();

  @Message("Decline")
  String decline();

  @Message("What is missing, and what would close it")
  String gaps();

  @Message("Interested")
  String interested();

  @Message("Look again")
  String lookAgain();

  @Message("More reasons")
  String moreReasons();

  @Message("Nothing is missing.")
  String noGaps();

  @Message("No reason stands out.")
  String noReasons();

  @Message(
      "No product matches yet. New ones are matched as they are published; fewer required"
          + " certifications or a later date may help.")
  String noneYet();

  @Message("No product matched while the request was open.")
  String noneWhileOpen();

  @Message("Not interested")
  String notInterested();

  @Message("In your own words")
  String ownWords();

  @Message("Matches are being prepared. They appear here in a moment, all at once.")
  String preparing();

  @Message("Why it fits")
  String reasons();

  @Message("Seller")
  String seller();

  @Message("Fit for the seller")
  String sellerFit();

  @Message("Matches")
  String title();

  @Message("Go to the deal")
  String toDeal();

  @Message(
      "You are interested. A deal opens as soon as the seller is, too, or an agent introduces you.")
  String waitingForSeller();

  @Message("Weaker matches ({count})")
  String weaker(String count);

  @Message("interested")
  String wants();

  @Message("not interested")
  String wantsNot();

  @Message("Why?")
  String why();
}
