package org.panro.portal.deal;

import jakarta.enterprise.context.ApplicationScoped;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.panro.contracts.deals.ContractApi;
import org.panro.contracts.deals.ContractView;
import org.panro.contracts.deals.DocumentView;
import org.panro.contracts.deals.MilestoneKind;
import org.panro.contracts.value.Money;
import org.panro.portal.form.Form;
import org.panro.portal.form.Rows;
import org.panro.portal.page.Visit;
import org.panro.portal.words.ContractWords;
import org.panro.portal.words.FormWords;

/** The fields of a contract: its file, and a row for each milestone. */
@ApplicationScoped
class MilestoneFields {
  static final List<String> ROW = List.of("kind", "dueOn", "amount");

  private static final List<MilestoneKind> USUAL =
      List.of(MilestoneKind.DEPOSIT, MilestoneKind.SHIPMENT, MilestoneKind.PAYMENT);

  private final Visit visit;

  MilestoneFields(Visit visit) {
    this.visit = visit;
  }

  /** The contract as it was drawn last; else the usual milestones of what was agreed. */
  Form filledFrom(Dossier dossier) {
    Form form =
        Form.empty()
            .with(
                "currency",
                Optional.ofNullable(dossier.deal().value()).map(Money::currency).orElse("USD"));
    ContractView drawn = dossier.contractView();
    if (drawn == null) {
      return form.with("kind", USUAL.stream().map(MilestoneKind::word).toList())
          .with(
              "documentId",
              dossier.contractFiles().stream().map(DocumentView::id).findFirst().orElse(null));
    }
    List<ContractView.Milestone> milestones = drawn.milestones();
    return form.with(Form.VERSION, drawn.version())
        .with("documentId", drawn.documentId())
        .with("kind", milestones.stream().map(milestone -> milestone.kind().word()).toList())
        .with(
            "dueOn",
            milestones.stream().map(milestone -> Objects.toString(milestone.dueOn(), "")).toList())
        .with("amount", milestones.stream().map(MilestoneFields::amount).toList());
  }

  private static String amount(ContractView.Milestone milestone) {
    Money amount = milestone.amount();
    return amount == null ? "" : amount.amount().stripTrailingZeros().toPlainString();
  }

  /** What the form states; null where something in it has to be mended, which is noted in it. */
  ContractApi.@Nullable Draft read(Form form) {
    FormWords words = visit.words(FormWords.class);
    List<ContractApi.PlannedMilestone> milestones = new ArrayList<>();
    for (int row = 0; row < Rows.of(form, ROW); row++) {
      milestones.add(
          new ContractApi.PlannedMilestone(
              kind(form.value("kind", row)), dueOn(form, row, words), amount(form, row, words)));
    }
    if (!form.has("documentId")) {
      form.refuse("documentId", visit.words(ContractWords.class).fileMissing());
    }
    return form.isRefused()
        ? null
        : new ContractApi.Draft(UUID.fromString(form.value("documentId")), milestones);
  }

  private static MilestoneKind kind(String word) {
    return Arrays.stream(MilestoneKind.values())
        .filter(kind -> kind.word().equals(word))
        .findFirst()
        .orElse(MilestoneKind.DEPOSIT);
  }

  private static @Nullable LocalDate dueOn(Form form, int row, FormWords words) {
    String typed = form.value("dueOn", row);
    try {
      return typed.isEmpty() ? null : LocalDate.parse(typed);
    } catch (DateTimeParseException malformed) {
      form.refuse("milestones[%d].dueOn".formatted(row), words.notADate());
      return null;
    }
  }

  private static @Nullable Money amount(Form form, int row, FormWords words) {
    BigDecimal amount =
        form.decimal(
            "milestones[%d].amount".formatted(row), form.value("amount", row), words.notANumber());
    return amount == null ? null : new Money(amount, form.value("currency"));
  }
}
