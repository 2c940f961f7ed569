package org.panro.portal.words;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;

/** Search. */
@MessageBundle("search")
public interface SearchWords {
  @Message("All products")
  String title();

  @Message("Results for “{words}”")
  String titleFor(String words);

  @Message(
      "Materials, parts, equipment and consumer goods made in Korean smart factories, with prices,"
          + " lead times and certifications.")
  String description();

  @Message("Filters")
  String filters();

  @Message("Category")
  String category();

  @Message("Certification")
  String certification();

  @Message("Export market")
  String market();

  @Message("Terms")
  String terms();

  @Message("Factory level")
  String level();

  @Message("Level {level} or higher")
  String levelAtLeast(String level);

  @Message("Any")
  String any();

  @Message("Brand")
  String brand();

  @Message("Price")
  String price();

  @Message("Price from")
  String minPrice();

  @Message("From")
  String from();

  @Message("To")
  String to();

  @Message("{count} more")
  String more(String count);

  @Message("Only “{words}”")
  String onlyWords(String words);

  @Message("Leave out:")
  String leaveOut();

  @Message(
      "Or post what you need as a sourcing request: your words and filters are filled in, and"
          + " sellers come to you.")
  String askLead();

  @Message("Suggestions")
  String suggestions();

  @Message("Price up to")
  String maxPrice();

  @Message("Currency")
  String currency();

  @Message("Minimum order up to")
  String maxMoq();

  @Message("Lead time up to (days)")
  String maxLeadTime();

  @Message("Show results")
  String apply();

  @Message("{count} products")
  String total(String count);

  @Message("Sort by")
  String sort();

  @Message("Relevance")
  String relevance();

  @Message("Newest")
  String newest();

  @Message("Lowest price")
  String cheapest();

  @Message("Filters that are set")
  String chosen();

  @Message("Remove this filter")
  String remove();

  @Message("Clear all filters")
  String clear();

  @Message("Did you mean")
  String didYouMean();

  @Message("Nothing fits all of this. With less asked for, there is more to find.")
  String nothing();

  @Message("See all products")
  String everything();

  @Message("Post a sourcing request")
  String askInstead();

  @Message("Pages")
  String pages();
}
