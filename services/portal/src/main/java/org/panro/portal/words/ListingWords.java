package org.panro.portal.words;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;

/** The seller's products. */
@MessageBundle("listing")
public interface ListingWords {
  @Message("Add a product")
  String add();

  @Message("or import a file")
  String orFile();

  @Message("All")
  String all();

  @Message(
      "You have no products here yet. Add one with a name, a number and a unit; everything else can"
          + " follow.")
  String none();

  @Message("Product")
  String product();

  @Message("State")
  String state();

  @Message("Completeness")
  String completeness();

  @Message("Changed")
  String changed();

  @Message("See it as buyers do")
  String seePublic();

  @Message("See its leads")
  String seeLeads();

  @Message("Archive")
  String archive();

  @Message("Buyers no longer find it and its open matches end. Deals under way go on.")
  String archiveMeans();

  @Message("Archive this product")
  String archiveYes();

  @Message("Kept, but please check")
  String doubtful();

  @Message("Everything that buyers compare by is stated.")
  String whole();

  @Message("A name in one language, your number and the unit are enough to publish.")
  String few();

  @Message("Name in Korean")
  String nameKo();

  @Message("Name in English")
  String nameEn();

  @Message("Your own number; unique among your products.")
  String skuHelp();

  @Message("Buyers filter by it.")
  String categoryHelp();

  @Message("Prices by quantity")
  String prices();

  @Message(
      "Leave empty to quote on request. Rows may be in several currencies, each from a quantity"
          + " on.")
  String pricesHelp();

  @Message("Unit")
  String unit();

  @Message("From quantity")
  String fromQuantity();

  @Message("Lead time in days")
  String leadTimeDays();

  @Message("Summary and description")
  String texts();

  @Message("Summary in Korean")
  String summaryKo();

  @Message("Summary in English")
  String summaryEn();

  @Message("Description in Korean")
  String descriptionKo();

  @Message("Description in English")
  String descriptionEn();

  @Message("Specifications")
  String specifications();

  @Message("Such as voltage 24 V or material SUS304.")
  String specificationsHelp();

  @Message("Show what buyers filter this category by")
  String showSpecifications();

  @Message("Suggest HS codes from your text")
  String suggestHeadings();

  @Message(
      "Suggestions from the name, the description and the category. Which one applies is your"
          + " decision; a customs broker or the customs office can confirm it.")
  String headingsHelp();

  @Message("Nothing in your text speaks for a code yet. Write a name, or choose a category.")
  String noHeadings();

  @Message("Use {code}")
  String useHeading(String code);

  @Message("Property")
  String attributeName();

  @Message("Value")
  String attributeValue();

  @Message("Unit")
  String attributeUnit();

  @Message("Stated by you at first; an agent may verify them with a document.")
  String certificationsHelp();

  @Message("Certification, such as CE")
  String scheme();

  @Message("Number")
  String certificateNumber();

  @Message("Valid until")
  String validUntil();

  @Message("Export")
  String export();

  @Message("Country codes, separated by commas: US, DE, JP")
  String marketsHelp();

  @Message("Country code, such as KR")
  String originHelp();

  @Message("Rule of Incoterms 2020")
  String incotermRule();

  @Message("Being found")
  String finding();

  @Message("Other words buyers may search for")
  String keywords();

  @Message("Separated by commas.")
  String keywordsHelp();

  @Message("Pictures and data sheets")
  String media();

  @Message(
      "The first picture stands on cards. JPEG, PNG or WebP up to 10 MB, PDF up to 20 MB; 20 files in all, 32 MB at a time. What a camera adds, such as the place, is taken out.")
  String mediaHelp();

  @Message("No pictures yet. Buyers open listings with pictures first.")
  String noMedia();

  @Message("Files")
  String files();

  @Message("Add the files")
  String addFiles();

  @Message("Sending")
  String sending();

  @Message("Place")
  String place();

  @Message("What it shows, in Korean")
  String altKo();

  @Message("What it shows, in English")
  String altEn();

  @Message("Save the order and the words")
  String arrange();

  @Message("Remove {name}")
  String removeMedium(String name);

  @Message("Buyers no longer see it. It cannot be brought back.")
  String removeMeans();

  @Message("Remove this file")
  String removeYes();

  @Message("Variants")
  String variants();

  @Message(
      "Sizes, voltages and the like with numbers of their own, a row each. What differs: Voltage=24 [V]; Size=M. Prices: 120, or by quantity and currency 10=120 USD; 100=110 USD. What is left empty is as above.")
  String variantsHelp();

  @Message("What differs")
  String variantValues();

  @Message("Prices")
  String variantPrices();

  @Message("Save and publish")
  String publish();

  @Message("Save as draft")
  String saveDraft();

  @Message("Save changes")
  String saveChanges();

  @Message("{count} more edits that buyers would notice")
  String more(String count);

  @Message("Next best edit")
  String nextEdit();

  @Message("+{points} points")
  String gain(String points);

  @Message("Still right")
  String stillRight();

  @Message("I have read it: it is right")
  String readAndRight();

  @Message("A translation is out of date")
  String staleTexts();

  @Message("Changes asked for")
  String changesAsked();

  @Message("Mend what is named here, then save and publish: the product goes into review again.")
  String changesAskedMeans();

  @Message("Rejected in review")
  String rejected();

  @Message(
      "It cannot be published as it is. If the reason does not hold, tell your Panro agent with"
          + " the product’s number; a reviewer may decide again.")
  String rejectedMeans();

  @Message("See what to do")
  String seeWhatToDo();

  @Message("Issued by")
  String certificationBody();

  @Message("Named place, such as Busan")
  String incotermPlaceHelp();

  @Message("What has changed")
  String history();

  @Message(
      "Every change of this product, the newest first: what was stated before and after, and who"
          + " did it.")
  String historyLead();

  @Message("Nothing is recorded yet. Changes from now on appear here.")
  String noHistory();

  @Message("Field")
  String field();

  @Message("Before")
  String before();

  @Message("After")
  String after();

  @Message("nothing")
  String nothing();

  @Message("the seller")
  String bySeller();

  @Message("you")
  String byYou();

  @Message("a Panro agent for the seller")
  String byAgent();

  @Message("a Panro reviewer")
  String byReviewer();

  @Message("Panro, by itself")
  String byPanro();

  @Message("All of it is new.")
  String allNew();

  @Message("Reason in Korean")
  String reasonKo();

  @Message("Reason in English")
  String reasonEn();

  @Message("How it came to be: {text}")
  String origin(String text);
}
