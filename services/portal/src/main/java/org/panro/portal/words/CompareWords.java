package org.panro.portal.words;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;

/** Products side by side. */
@MessageBundle("compare")
public interface CompareWords {
  @Message("Compare products")
  String title();

  @Message("Add to comparison")
  String add();

  @Message("Chosen for comparison: remove")
  String remove();

  @Message("Remove {name}")
  String removeNamed(String name);

  @Message("The comparison is full.")
  String full();

  @Message("{count} of {most} chosen for comparison")
  String chosen(String count, String most);

  @Message("Compare")
  String compare();

  @Message("Clear the choice")
  String clear();

  @Message("Add more products")
  String more();

  @Message("Only what differs")
  String differencesOnly();

  @Message("Show")
  String show();

  @Message("Print")
  String print();

  @Message("Fact")
  String fact();

  @Message("Nothing is chosen yet. Choose up to five products in the search, then compare them.")
  String nothing();

  @Message("Nothing differs in what the sellers state.")
  String noDifference();

  @Message("Choose a second product to compare with.")
  String onlyOne();

  @Message(
      "{count} of the chosen products cannot be shown now: they were taken down, or a part of Panro"
          + " does not answer.")
  String missing(String count);

  @Message("not stated")
  String notStated();

  @Message("{price} from {quantity}")
  String fromQuantity(String price, String quantity);

  @Message("Factory level")
  String factoryLevel();

  @Message("Seller’s registration")
  String sellerChecked();

  @Message("Not verified yet")
  String notChecked();
}
