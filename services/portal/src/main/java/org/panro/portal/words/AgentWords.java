package org.panro.portal.words;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;

/** The agent’s desk. */
@MessageBundle("agent")
public interface AgentWords {
  @Message("{days} days since the last change")
  String age(String days);

  @Message("All deals")
  String allDeals();

  @Message("Matches that one side wants")
  String answered();

  @Message("Introduce both sides where it makes sense, or ask the other one.")
  String answeredHelp();

  @Message("Board of deals")
  String board();

  @Message("Confirmed contracts")
  String confirmedContracts();

  @Message("Where deals stand")
  String figures();

  @Message("For the request")
  String forRequest();

  @Message("Introduce")
  String introduce();

  @Message("Introduce both sides")
  String introduceNow();

  @Message(
      "Both companies learn of each other and a deal opens that you stay with. Make sure that both"
          + " want to talk.")
  String introduceText();

  @Message("last change {moment}")
  String lastOn(String moment);

  @Message("Newest requests")
  String newest();

  @Message("No match waits for a hand.")
  String noAnswered();

  @Message("No open request.")
  String noRequests();

  @Message("Every deal is moving.")
  String noStale();

  @Message("None")
  String noneHere();

  @Message("Deals without movement")
  String stale();

  @Message("Today")
  String today();
}
