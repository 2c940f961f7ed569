package org.panro.portal.words;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;

/** Contracts: the file, its signatures, the milestones, the confirmations. */
@MessageBundle("contract")
public interface ContractWords {
  @Message("Add the contract file")
  String addFile();

  @Message("Add a milestone")
  String addMilestone();

  @Message("Agreed on")
  String agreedOffer();

  @Message("Amount")
  String amount();

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

  @Message("Set up the contract")
  String draw();

  @Message(
      "Choose the file that both companies sign and plan the steps of fulfilment. Both may still"
          + " change until somebody signs.")
  String drawHelp();

  @Message("Due on")
  String dueOn();

  @Message("Contract file")
  String file();

  @Message("The contract files of this deal, the newest first.")
  String fileHelp();

  @Message("Choose the file that both companies will sign.")
  String fileMissing();

  @Message("SHA-256 of the file")
  String fingerprint();

  @Message("I have read the file with this SHA-256 and may sign for my company.")
  String haveRead();

  @Message("{milestone} is met")
  String meet(String milestone);

  @Message("Met on {moment}")
  String metAt(String moment);

  @Message("Milestone")
  String milestone();

  @Message("Milestone {number}")
  String milestoneRow(String number);

  @Message("Milestones")
  String milestones();

  @Message("Nobody has signed yet.")
  String nobodySigned();

  @Message("There is no contract yet. It can be set up once a quotation is accepted.")
  String none();

  @Message("not yet confirmed")
  String notConfirmed();

  @Message("not yet signed")
  String notSigned();

  @Message("File that proves it")
  String proof();

  @Message("or a document of this deal")
  String proofAtHand();

  @Message("Each milestone is met with a document: bring a file, or choose one of the deal’s.")
  String proofHelp();

  @Message("Choose the document that proves the milestone.")
  String proofMissing();

  @Message("Read and sign the contract")
  String readAndSign();

  @Message("Confirm that you have read the file.")
  String readFirst();

  @Message("Change the contract")
  String redraw();

  @Message("Remove milestone {number}")
  String removeMilestone(String number);

  @Message("Save the contract")
  String save();

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

  @Message("Contract")
  String title();

  @Message("Contract and milestones")
  String withMilestones();
}
