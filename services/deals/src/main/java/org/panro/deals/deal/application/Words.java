package org.panro.deals.deal.application;

import java.util.Locale;
import org.panro.contracts.value.LocalizedText;
import org.panro.contracts.value.WireWord;
import org.panro.deals.deal.model.DealState;
import org.panro.deals.deal.model.EvidenceKind;
import org.panro.deals.deal.model.Party;
import org.panro.shared.problem.Problems;

/** The model's words on the wire and for people; both have the same constants. */
public final class Words {
  private Words() {}

  public static org.panro.contracts.deals.DealState of(DealState state) {
    return org.panro.contracts.deals.DealState.valueOf(state.name());
  }

  public static org.panro.contracts.deals.EvidenceKind of(EvidenceKind kind) {
    return org.panro.contracts.deals.EvidenceKind.valueOf(kind.name());
  }

  public static org.panro.contracts.deals.Side of(Party party) {
    return org.panro.contracts.deals.Side.valueOf(party.name());
  }

  static DealState of(org.panro.contracts.deals.DealState state) {
    return DealState.valueOf(state.name());
  }

  static EvidenceKind of(org.panro.contracts.deals.EvidenceKind kind) {
    return EvidenceKind.valueOf(kind.name());
  }

  /** Reads a word of a parameter or fails with 400. */
  public static <E extends Enum<E> & WireWord> E read(Class<E> type, String field, String word) {
    try {
      return Enum.valueOf(type, word.toUpperCase(Locale.ROOT).replace('-', '_'));
    } catch (IllegalArgumentException unknown) {
      throw Problems.invalid(
          field, new LocalizedText("목록에 없는 값이에요.", "This is not a word of the list."));
    }
  }

  public static LocalizedText name(DealState state) {
    return switch (state) {
      case INTRODUCED -> new LocalizedText("소개", "introduced");
      case SAMPLING -> new LocalizedText("샘플 검토", "sampling");
      case QUOTING -> new LocalizedText("견적", "quoting");
      case NEGOTIATING -> new LocalizedText("협상", "negotiating");
      case AGREED -> new LocalizedText("합의", "agreed");
      case CONTRACT_SIGNED -> new LocalizedText("계약 체결", "contract signed");
      case IN_FULFILMENT -> new LocalizedText("이행", "in fulfilment");
      case CONFIRMED -> new LocalizedText("확정", "confirmed");
      case LOST -> new LocalizedText("중단", "lost");
    };
  }
}
