package org.panro.portal.words;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;

/** Files of products. */
@MessageBundle("import")
public interface ImportWords {
  @Message(
      "Bring your whole list at once. The same file again changes nothing; an absent column leaves"
          + " a field as it is.")
  String lead();

  @Message("File")
  String file();

  @Message("CSV or NDJSON, up to 32 MB; one product a line, known by your number (sku).")
  String fileHelp();

  @Message("Publish what is complete enough")
  String publish();

  @Message("Send the file")
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
}
