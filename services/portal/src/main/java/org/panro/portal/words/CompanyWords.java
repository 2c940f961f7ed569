package org.panro.portal.words;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;
import org.panro.contracts.accounts.VerificationDocument;

/** Companies: their public page, what they tell, how they are verified. */
@MessageBundle("company")
public interface CompanyWords {
  @Message("About the company")
  String about();

  @Message("Products")
  String products();

  @Message("This company has not published a product yet.")
  String noProducts();

  @Message("Not verified yet")
  String notVerified();

  @Message("Panro has checked the company’s registration documents.")
  String verifiedMeaning();

  @Message("Certified by {body}, valid until {until}.")
  String certificate(String body, String until);

  @Message("See the public page")
  String seePublic();

  @Message("Have the company verified")
  String verify();

  @Message(
      "Verified companies show a mark in search, and buyers trust them first. Send the registration"
          + " documents; an administrator checks them.")
  String verifyWhy();

  @Message("About the company in Korean")
  String aboutKo();

  @Message("About the company in English")
  String aboutEn();

  @Message("Countries you do business with")
  String markets();

  @Message("Save the company page")
  String save();

  @Message("Applications so far")
  String applications();

  @Message("Add a document")
  String addDocument();

  @Message("What is it?")
  String kind();

  @Message("PDF, PNG or JPEG, up to 25 MB.")
  String fileHelp();

  @Message("Apply")
  String applyTitle();

  @Message("Documents to send")
  String documents();

  @Message("Anything we should know")
  String note();

  @Message("Send for verification")
  String apply();

  @Message("Add a document first; then you can apply.")
  String noDocuments();

  @Message
  String documentKind(VerificationDocument.Kind kind);
}
