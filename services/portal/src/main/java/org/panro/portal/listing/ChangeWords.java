package org.panro.portal.listing;

import org.jspecify.annotations.Nullable;
import org.panro.contracts.catalog.ProductStatus;
import org.panro.contracts.catalog.TextState;
import org.panro.contracts.value.WireWord;
import org.panro.portal.page.Formats;
import org.panro.portal.page.Visit;
import org.panro.portal.words.Labels;
import org.panro.portal.words.ListingWords;
import org.panro.portal.words.Terms;

/** What the fields in a product's history are called, and their values where those are words. */
public final class ChangeWords {
  private static final String ORIGIN = "texts.";

  private final ListingWords words;
  private final Terms terms;
  private final Formats say;

  ChangeWords(ListingWords words, Terms terms, Formats say) {
    this.words = words;
    this.terms = terms;
    this.say = say;
  }

  public static ChangeWords of(Visit visit) {
    return new ChangeWords(
        visit.words(ListingWords.class), visit.words(Terms.class), visit.formats());
  }

  /** The field's name in the reader's language; the field itself where it has none. */
  public String name(String field) {
    if (field.startsWith(ORIGIN)) {
      return words.origin(name(field.substring(ORIGIN.length())));
    }
    return switch (field) {
      case "state" -> words.state();
      case "review.reason.ko" -> words.reasonKo();
      case "review.reason.en" -> words.reasonEn();
      case "media" -> words.media();
      case "name.ko" -> words.nameKo();
      case "name.en" -> words.nameEn();
      case "summary.ko" -> words.summaryKo();
      case "summary.en" -> words.summaryEn();
      case "description.ko" -> words.descriptionKo();
      case "description.en" -> words.descriptionEn();
      case "sku" -> terms.sku();
      case "brand" -> terms.brand();
      case "category" -> terms.category();
      case "hsCode" -> terms.hsCode();
      case "gtin" -> terms.gtin();
      case "attributes" -> words.specifications();
      case "certifications" -> terms.certifications();
      case "price" -> words.prices();
      case "minimumOrderQuantity" -> terms.minimumOrder();
      case "unit" -> words.unit();
      case "leadTimeDays" -> words.leadTimeDays();
      case "monthlyCapacity" -> terms.capacity();
      case "incoterms" -> terms.incoterms();
      case "exportMarkets" -> terms.markets();
      case "origin" -> terms.origin();
      case "keywords" -> words.keywords();
      case "variants" -> words.variants();
      default -> field;
    };
  }

  /** The value as its reader knows it; empty where nothing was stated. */
  String value(String field, @Nullable String value) {
    if (value == null) {
      return "";
    }
    if (field.equals("state")) {
      ProductStatus state = WireWord.of(ProductStatus.values(), value);
      return state == null ? value : terms.productState(state);
    }
    if (field.startsWith(ORIGIN)) {
      TextState state = WireWord.of(TextState.values(), value);
      return state == null ? value : say.text(Labels.label(state));
    }
    return value;
  }
}
