package org.panro.portal.buyer;

import jakarta.enterprise.context.ApplicationScoped;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.format.DateTimeParseException;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.panro.contracts.buyers.SourcingNeed;
import org.panro.contracts.buyers.SourcingRequestView;
import org.panro.contracts.buyers.Visibility;
import org.panro.contracts.value.LocalizedText;
import org.panro.portal.form.Form;
import org.panro.portal.page.Visit;
import org.panro.portal.words.BuyerWords;

/** The fields of a sourcing request. */
@ApplicationScoped
class RequestFields {
  static final List<String> ITEM = List.of("item.ko", "item.en", "quantity", "unit", "price");

  private final Visit visit;

  RequestFields(Visit visit) {
    this.visit = visit;
  }

  static Form blank() {
    return Form.empty().with("visibility", Visibility.PUBLIC.word()).with("currency", "USD");
  }

  Form filledFrom(SourcingRequestView request) {
    SourcingNeed need = request.need();
    Form form =
        blank()
            .with(Form.VERSION, request.version())
            .with("reference", need.reference())
            .with("category", need.category())
            .with("hsCode", need.hsCode())
            .with("deliverBy", need.deliverBy())
            .with("incoterm", need.incoterm())
            .with("requiredCertifications", String.join(", ", need.requiredCertifications()))
            .with("preferredCertifications", String.join(", ", need.preferredCertifications()))
            .with("minimumLevel", need.minimumLevel())
            .with("visibility", need.visibility() == null ? null : need.visibility().word())
            .with("maximumQuotations", need.maximumQuotations())
            .with("closesAt", local(need.closesAt()));
    text(form, "title", need.title());
    text(form, "description", need.description());
    SourcingNeed.Destination destination = need.destination();
    if (destination != null) {
      form.with("country", destination.country()).with("place", destination.place());
    }
    return ItemFields.fill(form, need.items());
  }

  /** What the form states; null where something in it has to be mended, which is noted in it. */
  @Nullable SourcingNeed read(Form form) {
    BuyerWords words = visit.words(BuyerWords.class);
    LocalizedText title = form.texts("title");
    if (title == null) {
      form.refuse("title", words.titleMissing());
    }
    List<SourcingNeed.Item> items = ItemFields.read(form, words);
    LocalDate deliverBy = date(form, "deliverBy", words);
    Instant closesAt = moment(form, "closesAt", words);
    Integer quotations = whole(form.decimal("maximumQuotations", words.notANumber()));
    if (form.isRefused()) {
      return null;
    }
    return new SourcingNeed(
        form.text("reference"),
        Objects.requireNonNull(title),
        form.texts("description"),
        form.text("category"),
        form.text("hsCode"),
        items,
        deliverBy,
        form.has("country")
            ? new SourcingNeed.Destination(form.value("country"), form.text("place"))
            : null,
        form.text("incoterm"),
        list(form.value("requiredCertifications")),
        list(form.value("preferredCertifications")),
        whole(form.decimal("minimumLevel", words.notANumber())),
        form.isChosen("visibility", Visibility.INVITED.word())
            ? Visibility.INVITED
            : Visibility.PUBLIC,
        closesAt,
        quotations);
  }

  private static void text(Form form, String name, @Nullable LocalizedText text) {
    if (text != null) {
      form.with(name + ".ko", text.ko()).with(name + ".en", text.en());
    }
  }

  private static List<String> list(String typed) {
    return Arrays.stream(typed.split("[,\\n]"))
        .map(String::strip)
        .filter(word -> !word.isEmpty())
        .toList();
  }

  private static @Nullable Integer whole(@Nullable BigDecimal number) {
    return number == null ? null : number.intValue();
  }

  private static @Nullable LocalDate date(Form form, String name, BuyerWords words) {
    try {
      return form.has(name) ? LocalDate.parse(form.value(name)) : null;
    } catch (DateTimeParseException malformed) {
      form.refuse(name, words.notADate());
      return null;
    }
  }

  /** A time of day is meant where its reader reads the clock; the page names the zone. */
  private @Nullable Instant moment(Form form, String name, BuyerWords words) {
    try {
      return form.has(name)
          ? LocalDateTime.parse(form.value(name)).atZone(visit.language().zone()).toInstant()
          : null;
    } catch (DateTimeParseException malformed) {
      form.refuse(name, words.notADate());
      return null;
    }
  }

  private @Nullable LocalDateTime local(@Nullable Instant moment) {
    return moment == null ? null : LocalDateTime.ofInstant(moment, visit.language().zone());
  }
}
