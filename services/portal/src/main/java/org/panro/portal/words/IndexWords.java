package org.panro.portal.words;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;
import org.panro.contracts.catalog.ProductIndexApi.RebuildState;

/** The page on the index of products. */
@MessageBundle("indexing")
public interface IndexWords {
  @Message("Search index")
  String title();

  @Message("Dictionary of Korean words")
  String dictionary();

  @Message(
      "One word a line. Search keeps it whole in place of taking it apart; write its parts after"
          + " it, with spaces, and it is found by those too: 협동로봇 협동 로봇")
  String linesHelp();

  @Message("Words")
  String lines();

  @Message("Text to try them on")
  String text();

  @Message("Write a text to try the words on.")
  String textMissing();

  @Message("Try out")
  String tryOut();

  @Message("Nothing is kept yet. This is how the text is taken apart:")
  String triedOut();

  @Message("Now")
  String now();

  @Message("With these words")
  String then();

  @Message("Save and rebuild the index")
  String save();

  @Message("Rebuilds")
  String rebuilds();

  @Message(
      "A new index is filled while searches and changes go on, then answers in place of the"
          + " present one. The one before stays up to date, so that you can go back.")
  String rebuildsHelp();

  @Message("Rebuild the index")
  String rebuild();

  @Message("The index has not been rebuilt yet.")
  String none();

  @Message("Begun")
  String begun();

  @Message("State")
  String state();

  @Message("Products")
  String products();

  @Message("{copied} of {total}")
  String progress(String copied, String total);

  @Message("Cancel")
  String cancel();

  @Message("Go back to the index before")
  String revert();

  @Message("Searches are answered by the index before again. Go on?")
  String revertSure();

  @Message("in progress")
  String working();

  @Message
  String stateOf(RebuildState state);

  @Message("What to do")
  String actions();
}
