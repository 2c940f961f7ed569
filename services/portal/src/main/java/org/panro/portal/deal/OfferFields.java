package org.panro.portal.deal;

import jakarta.enterprise.context.ApplicationScoped;
import java.math.BigDecimal;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.panro.contracts.deals.DealView;
import org.panro.contracts.deals.QuotationFacts;
import org.panro.contracts.value.Money;
import org.panro.portal.form.Form;
import org.panro.portal.form.Rows;
import org.panro.portal.page.Visit;
import org.panro.portal.words.FormWords;
import org.panro.portal.words.QuotationWords;

/** The fields of a quotation, and what stands in them at first. */
@ApplicationScoped
class OfferFields {
  static final List<String> LINE = List.of("name", "quantity", "unit", "price");

  private static final int USUAL_VALIDITY_DAYS = 14;

  private final Visit visit;
  private final Clock clock;

  OfferFields(Visit visit, Clock clock) {
    this.visit = visit;
    this.clock = clock;
  }

  /** The offer that was made last, to be answered; else what the deal says of itself. */
  Form filledFrom(Dossier dossier) {
    Form form =
        Form.empty()
            .with(
                "validUntil",
                LocalDate.ofInstant(clock.instant(), zone()).plusDays(USUAL_VALIDITY_DAYS));
    return dossier.allQuotations().stream()
        .findFirst()
        .map(last -> filledFrom(form, last.facts()))
        .orElseGet(() -> filledFrom(form, dossier.deal()));
  }

  private static Form filledFrom(Form form, QuotationFacts facts) {
    List<QuotationFacts.Line> lines = facts.lines();
    form.with("name", lines.stream().map(QuotationFacts.Line::name).toList())
        .with("quantity", lines.stream().map(line -> plain(line.quantity())).toList())
        .with("unit", lines.stream().map(QuotationFacts.Line::unit).toList())
        .with("price", lines.stream().map(line -> plain(line.unitPrice().amount())).toList())
        .with("currency", lines.getFirst().unitPrice().currency())
        .with("leadTimeDays", facts.leadTimeDays())
        .with("paymentTerms", facts.paymentTerms());
    QuotationFacts.Incoterm incoterm = facts.incoterm();
    return incoterm == null
        ? form
        : form.with("incoterm", incoterm.rule()).with("place", incoterm.place());
  }

  private Form filledFrom(Form form, DealView deal) {
    form.with("name", visit.formats().text(deal.product().name()));
    return form.with("currency", "USD");
  }

  /** What the form states; null where something in it has to be mended, which is noted in it. */
  @Nullable QuotationFacts read(Form form) {
    FormWords words = visit.words(FormWords.class);
    List<QuotationFacts.Line> lines = new ArrayList<>();
    for (int row = 0; row < Rows.of(form, LINE); row++) {
      QuotationFacts.Line line = line(form, row, words);
      if (line != null) {
        lines.add(line);
      }
    }
    BigDecimal leadTime = form.decimal("leadTimeDays", words.notANumber());
    Instant validUntil = validUntil(form, words);
    if (form.isRefused() || validUntil == null) {
      return null;
    }
    return new QuotationFacts(
        lines,
        form.has("incoterm")
            ? new QuotationFacts.Incoterm(form.value("incoterm"), form.text("place"))
            : null,
        leadTime == null ? null : leadTime.intValue(),
        validUntil,
        form.text("paymentTerms"),
        form.text("note"));
  }

  private QuotationFacts.@Nullable Line line(Form form, int row, FormWords words) {
    QuotationWords missing = visit.words(QuotationWords.class);
    String at = "lines[%d].".formatted(row);
    BigDecimal quantity =
        form.decimal(at + "quantity", form.value("quantity", row), words.notANumber());
    BigDecimal price = form.decimal(at + "unitPrice", form.value("price", row), words.notANumber());
    if (form.value("name", row).isEmpty()) {
      form.refuse(at + "name", missing.lineNameMissing());
    }
    if (quantity == null) {
      form.refuse(at + "quantity", missing.quantityMissing());
    }
    if (price == null) {
      form.refuse(at + "unitPrice", missing.priceMissing());
    }
    return quantity == null || price == null
        ? null
        : new QuotationFacts.Line(
            form.value("name", row),
            quantity,
            form.value("unit", row),
            new Money(price, form.value("currency")));
  }

  /** An offer holds to the end of its last day where its maker reads the clock. */
  private @Nullable Instant validUntil(Form form, FormWords words) {
    try {
      return LocalDate.parse(form.value("validUntil")).plusDays(1).atStartOfDay(zone()).toInstant();
    } catch (DateTimeParseException malformed) {
      form.refuse("validUntil", words.notADate());
      return null;
    }
  }

  private ZoneId zone() {
    return visit.language().zone();
  }

  private static String plain(BigDecimal number) {
    return number.stripTrailingZeros().toPlainString();
  }
}
