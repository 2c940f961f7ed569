package org.panro.deals.deal.application;

import java.util.Map;
import org.panro.shared.identity.Caller;
import org.panro.shared.identity.Role;

/** Which deals a reader's lists and sums are about. */
final class Own {
  private Own() {}

  /** A condition of HQL over deals; its values are added. */
  static String condition(Caller reader, Map<String, Object> values) {
    if (reader.is(Role.AGENT) && !reader.actsForAnother()) {
      return "1 = 1";
    }
    values.put("company", reader.company());
    return "(sellerId = :company or buyerId = :company)";
  }
}
