package org.panro.portal.words;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;
import org.panro.contracts.accounts.VerificationStatus;
import org.panro.contracts.catalog.ProductStatus;
import org.panro.contracts.imports.ImportState;
import org.panro.contracts.matching.MatchStatus;

/** Terms and states of the trade, the same wherever they stand. */
@MessageBundle("term")
public interface Terms {
  @Message("Price")
  String price();

  @Message("On request")
  String onRequest();

  @Message("from {price}")
  String from(String price);

  @Message("Minimum order")
  String minimumOrder();

  @Message("Lead time")
  String leadTime();

  @Message("{count} days")
  String days(String count);

  @Message("Monthly capacity")
  String capacity();

  @Message("Certifications")
  String certifications();

  @Message("Verified")
  String verified();

  @Message("Declared")
  String declared();

  @Message("Factory level {level}")
  String level(String level);

  @Message(
      "How far the factory is digitalised, certified by an assessor: levels 1 and 2 are basic, 3"
          + " and 4 middle, 5 advanced.")
  String levelMeaning();

  @Message("basic")
  String levelBasic();

  @Message("middle 1")
  String levelMiddleOne();

  @Message("middle 2")
  String levelMiddleTwo();

  @Message("advanced")
  String levelAdvanced();

  @Message("Category")
  String category();

  @Message("Brand")
  String brand();

  @Message("Seller’s number")
  String sku();

  @Message("HS code")
  String hsCode();

  @Message("GTIN")
  String gtin();

  @Message("Origin")
  String origin();

  @Message("Export markets")
  String markets();

  @Message("Delivery terms")
  String incoterms();

  @Message("Quantity")
  String quantity();

  @Message("Price per unit")
  String unitPrice();

  @Message("valid until")
  String until();

  @Message("Seller")
  String seller();

  @Message("{quantity} or more")
  String orMore(String quantity);

  @Message
  String productState(ProductStatus state);

  @Message
  String importState(ImportState state);

  @Message
  String matchState(MatchStatus state);

  @Message
  String verification(VerificationStatus state);

  @Message("Place")
  String place();

  @Message("Unit")
  String unit();
}
