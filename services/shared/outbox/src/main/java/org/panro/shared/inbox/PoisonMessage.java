package org.panro.shared.inbox;

import java.io.Serial;
import org.jspecify.annotations.Nullable;

/**
 * A message that no repetition makes readable; it goes to the dead-letter topic with this reason.
 */
public final class PoisonMessage extends RuntimeException {
  @Serial private static final long serialVersionUID = 1;

  PoisonMessage(String reason, @Nullable Throwable cause) {
    super(reason, cause);
  }
}
