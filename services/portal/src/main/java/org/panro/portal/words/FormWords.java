package org.panro.portal.words;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;

/** What forms say. */
@MessageBundle("form")
public interface FormWords {
  @Message("Please mend this first")
  String cannotGoOn();

  @Message("This is needed.")
  String needed();

  @Message("Write a number, such as 1200 or 12.5.")
  String notANumber();

  @Message("Choose a day.")
  String notADate();

  @Message("It could not be saved. What you wrote is still here; try again in a moment.")
  String tryAgain();

  @Message(
      "Somebody has changed this meanwhile. What you wrote is still here; compare it with the"
          + " present state before you save again.")
  String changedMeanwhile();

  @Message("Save")
  String save();

  @Message("Add another row")
  String addRow();

  @Message("Korean")
  String korean();

  @Message("English")
  String english();

  @Message("optional")
  String optional();

  @Message("Choose")
  String choose();

  @Message("None")
  String noChoice();
}
