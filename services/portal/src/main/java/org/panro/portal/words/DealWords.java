package org.panro.portal.words;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;

/** Deals, from the introduction to the confirmation. */
@MessageBundle("deal")
public interface DealWords {
  @Message("Accept for {total}")
  String accept(String total);

  @Message(
      "You accept {total} for {lines} items on the terms above. It binds your company, cannot be"
          + " taken back, and is the base of the contract.")
  String acceptText(String total, String lines);

  @Message("Accept this quotation?")
  String acceptTitle();

  @Message("Add a document")
  String addDocument();

  @Message("Add a line")
  String addLine();

  @Message("Add a milestone")
  String addMilestone();

  @Message("Assigned")
  String agentAssigned();

  @Message("Agreed on")
  String agreedOffer();

  @Message("Amount")
  String amount();

  @Message("Back to the deal")
  String backToDeal();

  @Message("Last change")
  String changed();

  @Message("Choose")
  String choose();

  @Message("Confirm that the deal is done")
  String confirmDone();

  @Message(
      "Every milestone is met. When both companies confirm, the deal counts as a confirmed"
          + " contract. This cannot be taken back.")
  String confirmText();

  @Message("Is everything delivered and paid?")
  String confirmTitle();

  @Message("Confirmations")
  String confirmations();

  @Message("confirmed")
  String confirmed();

  @Message("Contract")
  String contract();

  @Message("Contract and milestones")
  String contractAndMilestones();

  @Message("Contract file")
  String contractFile();

  @Message("Documents of the kind “Contract” of this deal. Add the file on the deal’s page first.")
  String contractFileHelp();

  @Message("Choose the file that both companies will sign.")
  String contractFileMissing();

  @Message("{count} deals")
  String count(String count);

  @Message("Make a counter-offer")
  String counterOffer();

  @Message("Give a date.")
  String dateMissing();

  @Message("Kind")
  String documentKind();

  @Message("Documents")
  String documents();

  @Message("Set up the contract")
  String draw();

  @Message(
      "Choose the file that both companies sign and plan the steps of fulfilment. Both may still"
          + " change until somebody signs.")
  String drawHelp();

  @Message("Due on")
  String dueOn();

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

  @Message("SHA-256 of the file")
  String fingerprint();

  @Message("Give up this deal")
  String giveUp();

  @Message("Give up the deal")
  String giveUpNow();

  @Message(
      "The deal ends here and everybody in it is told the reason. What was said and sent stays"
          + " readable.")
  String giveUpText();

  @Message("I have read the file with this SHA-256 and may sign for my company.")
  String haveRead();

  @Message("Internal: only agents see it")
  String internal();

  @Message("agents only")
  String internalMark();

  @Message("Item")
  String item();

  @Message("Tell the result")
  String judge();

  @Message("Lead time in days")
  String leadTimeDays();

  @Message("Line {number}")
  String line(String number);

  @Message("Name the item.")
  String lineNameMissing();

  @Message("Lines")
  String lines();

  @Message("Each deal with where it stands and when something last happened.")
  String listLead();

  @Message("Look again")
  String look();

  @Message("Given up because of: {reason}")
  String lostBecause(String reason);

  @Message("Why does it end?")
  String lostReason();

  @Message("{milestone} is met")
  String meet(String milestone);

  @Message("Message")
  String yourMessage();

  @Message("Met on {moment}")
  String metAt(String moment);

  @Message("Milestone")
  String milestone();

  @Message("Milestone {number}")
  String milestoneRow(String number);

  @Message("Milestones")
  String milestones();

  @Message("Move to: {state}")
  String moveTo(String state);

  @Message("Name to come")
  String nameToCome();

  @Message("What opens the next state")
  String next();

  @Message("Nobody yet")
  String noAgent();

  @Message("None")
  String noChoice();

  @Message("There is no contract yet. It can be set up once a quotation is accepted.")
  String noContract();

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

  @Message("No quotation yet.")
  String noQuotations();

  @Message("No samples yet.")
  String noSamples();

  @Message("Nobody has signed yet.")
  String nobodySigned();

  @Message("This is not a number.")
  String notANumber();

  @Message("not yet confirmed")
  String notConfirmed();

  @Message("This was not done")
  String notDone();

  @Message("not yet signed")
  String notSigned();

  @Message("Note")
  String note();

  @Message("Nothing has happened yet. Write the first message.")
  String nothingYet();

  @Message(
      "It gets the next number and never changes once sent. The other company sees it at once;"
          + " other sellers never do.")
  String offerHelp();

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

  @Message("Payment terms")
  String paymentTerms();

  @Message("People")
  String people();

  @Message("Place")
  String place();

  @Message("Give a price.")
  String priceMissing();

  @Message("Product")
  String product();

  @Message("Document that proves it")
  String proof();

  @Message("A milestone is met with a document: add it on the deal’s page, then choose it here.")
  String proofHelp();

  @Message("Choose the document that proves the milestone.")
  String proofMissing();

  @Message("Give a quantity.")
  String quantityMissing();

  @Message("Quotation {number}")
  String quotationNumber(String number);

  @Message("Quotations")
  String quotations();

  @Message("Read and sign the contract")
  String readAndSign();

  @Message("Confirm that you have read the file.")
  String readFirst();

  @Message("Change the contract")
  String redraw();

  @Message("Remove line {number}")
  String removeLine(String number);

  @Message("Remove milestone {number}")
  String removeMilestone(String number);

  @Message("Request")
  String request();

  @Message("Review quotation {number}")
  String reviewOffer(String number);

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

  @Message("Save the contract")
  String saveContract();

  @Message("Seen by both companies and the agent.")
  String seenBy();

  @Message("Seen by both companies and all agents, unless marked internal.")
  String seenByAgent();

  @Message("Send message")
  String send();

  @Message("Send counter-offer")
  String sendCounterOffer();

  @Message("Send quotation")
  String sendQuotation();

  @Message("Send a sample")
  String sendSample();

  @Message("by the {side}")
  String sentBy(String side);

  @Message("Sign for my company")
  String sign();

  @Message(
      "You sign the file with the SHA-256 above over {value}. The signature holds for exactly this"
          + " content and cannot be taken back.")
  String signText(String value);

  @Message("Sign the contract")
  String signTitle();

  @Message("Signatures")
  String signatures();

  @Message("signed")
  String signed();

  @Message("without movement")
  String stale();

  @Message("State")
  String state();

  @Message("Take this deal")
  String take();

  @Message("Timeline")
  String timeline();

  @Message("Total")
  String totalSum();

  @Message("Tracking number")
  String tracking();

  @Message("Unit")
  String unit();

  @Message("Upload document")
  String upload();

  @Message("Valid until")
  String validUntil();

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
