package org.panro.portal.words;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;

/** What the desks share. */
@MessageBundle("desk")
public interface DeskWords {
  @Message("Products")
  String products();

  @Message("Import a file")
  String imports();

  @Message("Leads")
  String leads();

  @Message("My requests")
  String requests();

  @Message("Agent’s desk")
  String agent();

  @Message("Verification")
  String verification();

  @Message("Companies")
  String companies();

  @Message("Search index")
  String index();

  @Message("Deals")
  String deals();

  @Message("Categories")
  String categories();

  @Message("Vocabulary")
  String vocabulary();

  @Message("Product reviews")
  String reviews();

  @Message("My company")
  String company();
}
