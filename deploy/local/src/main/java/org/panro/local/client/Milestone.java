package org.panro.local.client;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;

/** The steps of a contract's fulfilment, each with the side that proves it and its document. */
public enum Milestone {
  DEPOSIT(true, "payment", 7, 30),
  PRODUCTION(false, "certificate", 35, 0),
  SHIPMENT(false, "delivery", 42, 0),
  ACCEPTANCE(true, "delivery", 70, 0),
  PAYMENT(true, "payment", 90, 70);

  /** All of them in their order. */
  public static final List<Milestone> ALL = List.of(values());

  private static final int PERCENT = 100;

  private final boolean buyers;
  private final String document;
  private final int dueDays;
  private final int share;

  Milestone(boolean buyers, String document, int dueDays, int share) {
    this.buyers = buyers;
    this.document = document;
    this.dueDays = dueDays;
    this.share = share;
  }

  /** Its word on the wire. */
  public String word() {
    return name().toLowerCase(Locale.ROOT);
  }

  /** Whether the buyer proves it, as it does with what it pays or takes over. */
  public boolean isBuyers() {
    return buyers;
  }

  /** The kind of the document that proves it. */
  public String document() {
    return document;
  }

  ObjectNode planned(Terms terms, LocalDate signing) {
    ObjectNode planned =
        PublicApi.object().put("kind", word()).put("dueOn", signing.plusDays(dueDays).toString());
    if (share > 0) {
      planned.set("amount", Terms.money(amount(terms), terms.currency()));
    }
    return planned;
  }

  private BigDecimal amount(Terms terms) {
    int digits = terms.currency().equals("KRW") ? 0 : 2;
    return terms
        .total()
        .multiply(BigDecimal.valueOf(share))
        .divide(BigDecimal.valueOf(PERCENT), digits, RoundingMode.HALF_UP);
  }
}
