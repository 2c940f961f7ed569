package org.panro.deals.deal.model;

import org.panro.contracts.value.LocalizedText;

/** What may prove that a deal has come as far as a state says, and how people read of it. */
public enum EvidenceKind {
  MINUTES(
      "회의록을 올려 주세요.", "The minutes of a meeting are missing.",
      "회의록이 있어요.", "The minutes of a meeting are there."),
  SAMPLE(
      "판매 회사가 샘플을 보내야 해요.", "The seller has not sent a sample yet.",
      "샘플을 보냈어요.", "A sample was sent."),
  QUOTATION(
      "판매 회사가 견적을 보내야 해요.", "The seller has not sent a quotation yet.",
      "견적을 보냈어요.", "A quotation was sent."),
  ACCEPTED_QUOTATION(
      "상대 회사가 견적을 수락해야 해요.", "No quotation is accepted by the other side yet.",
      "수락된 견적이 있어요.", "A quotation is accepted."),
  SIGNATURES_OF_BOTH(
      "두 회사가 모두 계약서에 서명해야 해요.", "Both companies have to sign the contract.",
      "두 회사가 모두 서명했어요.", "Both companies have signed."),
  MILESTONE_DOCUMENT(
      "이행 단계를 증빙 문서와 함께 완료해 주세요.", "No milestone is met yet with a document that proves it.",
      "문서로 증빙된 이행 단계가 있어요.", "A milestone is met and proved."),
  CONFIRMATION_OF_BOTH(
      "이행 단계를 모두 마친 뒤 두 회사가 모두 확정해야 해요.",
          "Both companies have to confirm once every milestone is met.",
      "두 회사가 모두 확정했어요.", "Both companies have confirmed."),
  REASON(
      "중단 사유를 골라 주세요.", "A reason has to be chosen.",
      "사유를 고르면 중단할 수 있어요.", "It ends with a reason from the list.");

  private final String missingKo;
  private final String missingEn;
  private final String thereKo;
  private final String thereEn;

  EvidenceKind(String missingKo, String missingEn, String thereKo, String thereEn) {
    this.missingKo = missingKo;
    this.missingEn = missingEn;
    this.thereKo = thereKo;
    this.thereEn = thereEn;
  }

  public LocalizedText missing() {
    return new LocalizedText(missingKo, missingEn);
  }

  public LocalizedText there() {
    return new LocalizedText(thereKo, thereEn);
  }
}
