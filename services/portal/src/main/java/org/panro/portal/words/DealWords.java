package org.panro.portal.words;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;

/** Deals, from the introduction to the confirmation. */
@MessageBundle("deal")
public interface DealWords {
  @Message("Add a document")
  String addDocument();

  @Message("Assigned")
  String agentAssigned();

  @Message("Back to the deal")
  String backToDeal();

  @Message("Last change")
  String changed();

  @Message("{count} deals")
  String count(String count);

  @Message("Kind")
  String documentKind();

  @Message("Documents")
  String documents();

  @Message("What proves it")
  String evidence();

  @Message("Choose one of the list.")
  String evidenceMissing();

  @Message("Facts")
  String facts();

  @Message("File")
  String file();

  @Message("PDF, PNG, JPEG, plain text or Office, up to 25 MB. All parties of the deal see it.")
  String fileHelp();

  @Message("Give up this deal")
  String giveUp();

  @Message("Give up the deal")
  String giveUpNow();

  @Message(
      "The deal ends here and everybody in it is told the reason. What was said and sent stays"
          + " readable.")
  String giveUpText();

  @Message("Internal: only agents see it")
  String internal();

  @Message("agents only")
  String internalMark();

  @Message("Tell the result")
  String judge();

  @Message("Each deal with where it stands and when something last happened.")
  String listLead();

  @Message("Look again")
  String look();

  @Message("Given up because of: {reason}")
  String lostBecause(String reason);

  @Message("Why does it end?")
  String lostReason();

  @Message("Message")
  String yourMessage();

  @Message("Move to: {state}")
  String moveTo(String state);

  @Message("Name to come")
  String nameToCome();

  @Message("What opens the next state")
  String next();

  @Message("Nobody yet")
  String noAgent();

  @Message(
      "No deal yet. A deal begins with an inquiry on a product, interest of both sides in a match,"
          + " or an agent’s introduction.")
  String noDeals();

  @Message("No documents yet.")
  String noDocuments();

  @Message(
      "Nothing of this deal proves that yet. Add the minutes of a meeting, or wait for a sample or"
          + " a quotation.")
  String noEvidence();

  @Message("Choose a file.")
  String noFile();

  @Message("No samples yet.")
  String noSamples();

  @Message("Note")
  String note();

  @Message("Nothing has happened yet. Write the first message.")
  String nothingYet();

  @Message("Only those without movement")
  String onlyStale();

  @Message("Opened")
  String opened();

  @Message("The introduction is sent. The deal appears here in a moment.")
  String openingText();

  @Message("The deal is being opened")
  String openingTitle();

  @Message("Began with")
  String origin();

  @Message("Parties")
  String parties();

  @Message("passed:")
  String passed();

  @Message("People")
  String people();

  @Message("Product")
  String product();

  @Message("Request")
  String request();

  @Message("Did not convince")
  String sampleBad();

  @Message("Convinced")
  String sampleGood();

  @Message("What was found")
  String sampleNote();

  @Message("result open")
  String sampleOpen();

  @Message("The sample is on its way")
  String sampleSent();

  @Message("What is sent")
  String sampleWhat();

  @Message("Samples")
  String samples();

  @Message("Seen by both companies and the agent.")
  String seenBy();

  @Message("Seen by both companies and all agents, unless marked internal.")
  String seenByAgent();

  @Message("Send message")
  String send();

  @Message("Send a sample")
  String sendSample();

  @Message("without movement")
  String stale();

  @Message("State")
  String state();

  @Message("Take this deal")
  String take();

  @Message("Timeline")
  String timeline();

  @Message("Tracking number")
  String tracking();

  @Message("Upload document")
  String upload();

  @Message("Value")
  String value();

  @Message("The way of this deal")
  String way();

  @Message("Both companies and Panro’s agents see this deal. Nobody else does.")
  String whoSees();

  @Message("Write")
  String write();

  @Message("you")
  String you();
}
