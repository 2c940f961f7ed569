package org.panro.portal.words;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;

/** The desk of those who look after companies. */
@MessageBundle("admin")
public interface AdminWords {
  @Message("Verification of companies")
  String title();

  @Message(
      "Look at the documents, then decide. The company reads the decision and its reason in its"
          + " inbox.")
  String lead();

  @Message("All applications of this company")
  String ofCompany();

  @Message("No company is waiting. New applications appear here.")
  String nobodyWaits();

  @Message("There is no application in this state.")
  String noneHere();

  @Message("{count} applications")
  String applicationCount(String count);

  @Message("See who is waiting")
  String toQueue();

  @Message("Company")
  String company();

  @Message("Country")
  String country();

  @Message("Registration number")
  String number();

  @Message("Documents")
  String documents();

  @Message("{count} documents")
  String documentCount(String count);

  @Message("Applied")
  String applied();

  @Message("waiting for {days} days")
  String waiting(String days);

  @Message("What the company sent")
  String sent();

  @Message("What the company adds")
  String companyNote();

  @Message("Documents open as downloads; compare name and number with what the company states.")
  String documentsHelp();

  @Message("Decide")
  String decide();

  @Message("Decide again")
  String decideAgain();

  @Message("There is a newer application of this company; decide on that one.")
  String newerIsThere();

  @Message("See the newest application")
  String toNewest();

  @Message("Verify the company")
  String verify();

  @Message("It shows the mark in search, and buyers see it.")
  String verifyHelp();

  @Message("Ask for more documents")
  String askForMore();

  @Message("The company sends a new application with what the reason names.")
  String askForMoreHelp();

  @Message("Reject")
  String reject();

  @Message("The company stays without the mark.")
  String rejectHelp();

  @Message("It may publish products without review")
  String trust();

  @Message("Reason in Korean")
  String reasonKo();

  @Message("Reason in English")
  String reasonEn();

  @Message("The company reads it. Needed unless you verify it; one language is enough.")
  String reasonHelp();

  @Message("Tell the company the reason, in one language at least.")
  String reasonMissing();

  @Message("Save the decision")
  String save();

  @Message("History")
  String history();

  @Message("Nothing was decided yet.")
  String noHistory();

  @Message("publishes without review")
  String trusted();

  @Message("Facts of the company")
  String facts();

  @Message("Sells and buys")
  String trades();

  @Message("sells")
  String sells();

  @Message("buys")
  String buys();

  @Message("Verification")
  String verification();

  @Message("Companies")
  String companies();

  @Message("{count} companies")
  String companyCount(String count);

  @Message("Part of the name")
  String nameSearch();

  @Message("Find")
  String find();

  @Message("No company has this in its name.")
  String noCompanies();

  @Message("All companies")
  String allCompanies();

  @Message("Factory level")
  String level();

  @Message("None")
  String noLevel();

  @Message("Set")
  String setLevel();

  @Message(
      "A level needs a certificate that holds today. It stands on the company’s page and counts in"
          + " search and matching.")
  String levelLead();

  @Message("No level, or it no longer holds")
  String levelNone();

  @Message("What proves it")
  String evidence();

  @Message("Such as the certificate’s number. The company, agents and administrators see it.")
  String evidenceHelp();

  @Message("Issued by")
  String body();

  @Message("Issued on")
  String issuedOn();

  @Message("Valid until")
  String validUntil();

  @Message("Say what proves the level.")
  String evidenceMissing();

  @Message("Name who issued the certificate.")
  String bodyMissing();

  @Message("Give the day of issue.")
  String issuedOnMissing();

  @Message("Give the last day on which it holds.")
  String validUntilMissing();

  @Message("Save the level")
  String saveLevel();
}
