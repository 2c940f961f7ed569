package org.panro.portal.words;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;

/** Sourcing requests. */
@MessageBundle("sourcing")
public interface SourcingWords {
  @Message("Sourcing requests")
  String title();

  @Message("What buyers are looking for right now. Offer a product that fits.")
  String lead();

  @Message("Destination")
  String destination();

  @Message("Deliver by")
  String deliverBy();

  @Message("Closes")
  String closesAt();
}
