package org.panro.portal.words;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;

/** Files of products. */
@MessageBundle("import")
public interface ImportWords {
  @Message(
      "Bring your whole list at once. You see first what would happen. The same file again changes"
          + " nothing; an absent column leaves a field as it is.")
  String lead();

  @Message("File")
  String file();

  @Message(
      "Excel (.xlsx), CSV, NDJSON, or a catalogue in BMEcat 1.2 or 2005 or UBL 2.x (.xml), up to 32"
          + " MB; one product a row, known by your number (SKU). Headings in Korean or English, in any"
          + " order.")
  String fileHelp();

  @Message("Publish what is complete enough")
  String publish();

  @Message("Preview the file")
  String send();

  @Message("Files sent last")
  String latest();

  @Message("No file yet.")
  String none();

  @Message("Sent")
  String sentAt();

  @Message("Lines")
  String lines();

  @Message("Failed")
  String failed();

  @Message("New")
  String created();

  @Message("Changed")
  String updated();

  @Message("Unchanged")
  String unchanged();

  @Message("File of {moment}")
  String ofMoment(String moment);

  @Message("You may leave this page; the work goes on.")
  String runningHelp();

  @Message(
      "Some lines were not taken. Mend them in your file and send it again; the others stay as they"
          + " are.")
  String partly();

  @Message("Every line was taken.")
  String whole();

  @Message("See how far it is")
  String look();

  @Message("Lines that were not taken")
  String problems();

  @Message("The first thousand are shown.")
  String problemsHelp();

  @Message("Taken, but please check")
  String warnings();

  @Message("These values look doubtful and were kept as they are.")
  String warningsHelp();

  @Message("Line")
  String line();

  @Message("Field")
  String field();

  @Message("What is wrong")
  String what();

  @Message("See your products")
  String seeProducts();

  @Message("Send another file")
  String another();

  @Message("This is a preview: nothing was written yet.")
  String previewed();

  @Message("The file is being looked through. Nothing is written yet.")
  String previewing();

  @Message("The file was refused. Nothing of it was taken.")
  String refused();

  @Message("What your columns mean")
  String columns();

  @Message("Correct what was guessed wrongly. Your choice is remembered for your next file.")
  String columnsHelp();

  @Message("Your column")
  String column();

  @Message("becomes")
  String becomes();

  @Message("— leave out —")
  String leaveOut();

  @Message("Attribute: {name}")
  String asAttribute(String name);

  @Message("Preview again")
  String previewAgain();

  @Message("The first rows as they are understood")
  String samples();

  @Message("Line {number}")
  String lineNumber(String number);

  @Message("Take in this file")
  String run();

  @Message("Download the failed rows")
  String failedRows();

  @Message("Each row tells what to mend; correct it there and send that file.")
  String failedRowsHelp();

  @Message("Value")
  String value();

  @Message("Download your products")
  String export();

  @Message(
      "Edit the file and send it again: only what you changed changes. BMEcat and UBL are for"
          + " buyers' and partners' systems.")
  String exportHelp();

  @Message("Preview")
  String preview();
}
