package org.panro.portal.words;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;
import org.panro.contracts.accounts.VerificationDocument;
import org.panro.portal.company.Answering;

/** Companies: their public page, what they tell, how they are verified. */
@MessageBundle("company")
public interface CompanyWords {
  @Message("About the company")
  String about();

  @Message("Products")
  String products();

  @Message("This company has not published a product yet.")
  String noProducts();

  @Message("No product of this company is in this category.")
  String noneInCategory();

  @Message("Show all products")
  String allProducts();

  @Message("All {count}")
  String all(String count);

  @Message("Products by category")
  String byCategory();

  @Message("Not verified yet")
  String notVerified();

  @Message("Panro has checked the company’s registration documents.")
  String verifiedMeaning();

  @Message(
      "Panro has not checked this company’s registration documents. Ask for them before you order.")
  String notVerifiedMeaning();

  @Message("At a glance")
  String glance();

  @Message("Verification")
  String verification();

  @Message("Factory level")
  String level();

  @Message("No level is certified.")
  String noLevel();

  @Message(
      "Korea grades how far a factory is digitalised from 1 to 5, in four named steps. Assessors"
          + " certify it on site; it says nothing of the quality of a single product.")
  String levelExplained();

  @Message("What the levels mean")
  String levels();

  @Message("Level {levels}: {step}")
  String levelsAre(String levels, String step);

  @Message("Production data is recorded by computer and each lot can be traced.")
  String basicMeans();

  @Message("Data is collected from machines and sensors as they run.")
  String middleOneMeans();

  @Message("Systems steer machines and processes by that data.")
  String middleTwoMeans();

  @Message("Processes adjust themselves, simulated and improved by their own data.")
  String advancedMeans();

  @Message("Response time")
  String responseTime();

  @Message
  String answers(Answering answering);

  @Message("{answers} of {inquiries} inquiries of the last twelve months were answered.")
  String answersCounted(String answers, String inquiries);

  @Message("Certifications on its products")
  String certifications();

  @Message("on {count} of {all} products")
  String onProducts(String count, String all);

  @Message("Its products name no certification that holds today.")
  String noCertifications();

  @Message("Exports to")
  String exportsTo();

  @Message("Not stated on its products.")
  String notStated();

  @Message("Delivery terms offered")
  String incoterms();

  @Message("Does business in")
  String doesBusinessIn();

  @Message("Ask about it")
  String askAbout();

  @Message("Ask this company")
  String ask();

  @Message("Open a product to ask about it or for a quotation. A Panro agent stays with you.")
  String askHelp();

  @Message("Tell makers what you need")
  String askAll();

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
