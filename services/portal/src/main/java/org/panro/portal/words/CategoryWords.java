package org.panro.portal.words;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;
import org.panro.contracts.catalog.CategoryAttribute;

/** The administrators' pages of the category tree. */
@MessageBundle("category")
public interface CategoryWords {
  @Message("Categories")
  String title();

  @Message(
      "What sellers choose from and buyers filter by. Changes act at once; codes never change.")
  String lead();

  @Message("{count} categories")
  String count(String count);

  @Message("Add a category")
  String add();

  @Message("Add one below")
  String addBelow();

  @Message("Category")
  String category();

  @Message("Code")
  String code();

  @Message("Lower-case letters, digits and hyphens, such as linear-guides. It never changes.")
  String codeHelp();

  @Message("Give a code of lower-case letters, digits and hyphens.")
  String codeMissing();

  @Message("HS codes")
  String hs();

  @Message("Filters")
  String filters();

  @Message("State")
  String state();

  @Message("Offered")
  String offered();

  @Message("Retired")
  String retired();

  @Message("Name in Korean")
  String nameKo();

  @Message("Name in English")
  String nameEn();

  @Message("Write the name in both languages.")
  String nameMissing();

  @Message("Stands below")
  String parent();

  @Message("At the top")
  String top();

  @Message("Order")
  String position();

  @Message("The smallest number of a branch comes first. Leave it empty to put a new one last.")
  String positionHelp();

  @Message("HS chapters")
  String chapters();

  @Message("Two digits each, separated by commas.")
  String chaptersHelp();

  @Message("HS headings")
  String headings();

  @Message("Four or six digits each, separated by commas. Sellers are suggested them.")
  String headingsHelp();

  @Message("What buyers filter by")
  String attributes();

  @Message(
      "What the categories above state holds here too. Write choices as Korean=English, separated"
          + " by semicolons; where both are the same, once.")
  String attributesHelp();

  @Message("Kind")
  String kind();

  @Message("Unit")
  String unit();

  @Message("Choices")
  String choices();

  @Message
  String kindOf(CategoryAttribute.Kind kind);

  @Message("Save the category")
  String save();

  @Message("Retire it")
  String retire();

  @Message("Nobody can choose it any more. Products and requests that have it keep it.")
  String retireMeans();

  @Message("Retire this category")
  String retireYes();

  @Message("Offer it again")
  String offer();

  @Message("Products in this category")
  String products();

  @Message("There is no category yet. Add the first one.")
  String none();
}
