package org.panro.portal.words;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;

/** Companies. */
@MessageBundle("company")
public interface CompanyWords {
  @Message("About the company")
  String about();

  @Message("Products")
  String products();

  @Message("This company has not published a product yet.")
  String noProducts();

  @Message("Not verified yet")
  String notVerified();

  @Message("Panro has checked the company’s registration documents.")
  String verifiedMeaning();

  @Message("Certified by {body}, valid until {until}.")
  String certificate(String body, String until);
}
