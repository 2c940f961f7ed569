package org.panro.local.story;

import java.io.IOException;

/**
 * One act of the story: it does something through the public API, looks at what came of it and
 * hands on what the acts after it need.
 */
sealed interface Act<T>
    permits Listing,
        Sourcing,
        Matchmaking,
        Introduction,
        Conversation,
        Negotiation,
        Signing,
        Fulfilment,
        Confirmation,
        Reporting {

  /** What a failed act is called. */
  String name();

  T play(Stage stage) throws IOException, InterruptedException;
}
