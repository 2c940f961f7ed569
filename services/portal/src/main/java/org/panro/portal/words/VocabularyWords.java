package org.panro.portal.words;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;

/** The administrators' pages of the lists of terms. */
@MessageBundle("vocabulary")
public interface VocabularyWords {
  @Message("Vocabulary")
  String title();

  @Message("What things are called in both languages. Searches follow a change at once.")
  String lead();

  @Message("List")
  String list();

  @Message("Terms")
  String entries();

  @Message("State")
  String state();

  @Message("In use")
  String on();

  @Message("Switched off")
  String off();

  @Message("Panro’s own")
  String own();

  @Message("There is no list yet. Send a file of terms to begin one.")
  String none();

  @Message(
      "Single words are being learnt from the lists. Searches already know the terms"
          + " themselves.")
  String learning();

  @Message("Send a file")
  String upload();

  @Message("Name of the list")
  String name();

  @Message(
      "Latin letters, digits, dots, hyphens and underscores, at most 100. A list of that name"
          + " is replaced.")
  String nameHelp();

  @Message("File of terms")
  String file();

  @Message(
      "On each line Korean, a tab and English; several meanings stand between commas. At most"
          + " 200,000 lines.")
  String fileHelp();

  @Message("Send the file")
  String send();

  @Message("{count} terms")
  String count(String count);

  @Message("{count} lines of the file said the same as a line before them and were left out.")
  String repeated(String count);

  @Message("Switch the list off")
  String switchOff();

  @Message("Searches use its terms no longer. They are kept, and you can switch the list on again.")
  String offMeans();

  @Message("Switch this list off")
  String offYes();

  @Message("Switch the list on")
  String switchOn();

  @Message("Remove the list")
  String removeList();

  @Message("All its terms are lost, and searches use them no longer. This cannot be taken back.")
  String removeListMeans();

  @Message("Remove this list")
  String removeListYes();

  @Message("Add a term")
  String add();

  @Message("Write several English meanings between commas. Searches follow at once.")
  String addHelp();

  @Message("Part of a term")
  String partOfTerm();

  @Message("Find")
  String find();

  @Message("Change")
  String change();

  @Message("Change a term")
  String changeEntry();

  @Message("No term of this list holds these words.")
  String nothingFound();

  @Message("All terms of the list")
  String allEntries();

  @Message("Save the term")
  String save();

  @Message("Remove the term")
  String remove();

  @Message("Searches use it no longer. You can add it again.")
  String removeMeans();

  @Message("Remove this term")
  String removeYes();

  @Message("Try a term out")
  String tryOut();

  @Message("See what a term would do to a search before you add it. Nothing is kept.")
  String tryOutLead();

  @Message("Search")
  String query();

  @Message("What a buyer would type.")
  String queryHelp();

  @Message("Try it out")
  String tryIt();

  @Message("What it would change")
  String result();

  @Message("As it is")
  String without();

  @Message("With the term")
  String with();

  @Message("Searched for in Korean")
  String inKorean();

  @Message("Searched for in English")
  String inEnglish();

  @Message("Products found")
  String found();

  @Message("No product is found.")
  String foundNothing();
}
