package org.panro.portal.page;

import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.panro.contracts.value.LocalizedText;

/** What was just done, what it means and what comes next, told once on the next page. */
public enum Notice {
  PRODUCT_SAVED("제품을 저장했어요.", "The product is saved."),
  PRODUCT_PUBLISHED(
      "제품을 공개했어요. 잠시 뒤 구매자가 찾을 수 있고, 맞는 구매 요청은 리드에 나타나요.",
      "The product is published. Buyers find it in a moment; requests that fit appear under"
          + " Leads."),
  PRODUCT_ARCHIVED(
      "제품을 보관했어요. 이제 구매자에게 보이지 않아요.", "The product is archived. Buyers no longer see it."),
  ANSWER_SENT("답변을 상대에게 전했어요.", "Your answer is sent to the other side."),
  INQUIRY_SENT(
      "문의를 보냈어요. 판매자와 판로 상담원이 확인하고 이 거래에서 답해요.",
      "Your question is sent. The seller and a Panro agent answer it in this deal."),
  COMPANY_SAVED("회사 소개를 저장했어요.", "The company page is saved."),
  DOCUMENTS_SENT(
      "서류를 보냈어요. 확인한 뒤 결과를 알림으로 알려드려요.",
      "The documents are sent. We check them and tell you the result in your inbox.");

  private final String ko;
  private final String en;

  Notice(String ko, String en) {
    this.ko = ko;
    this.en = en;
  }

  public LocalizedText text() {
    return new LocalizedText(ko, en);
  }

  static Optional<Notice> of(@Nullable String word) {
    for (Notice notice : values()) {
      if (notice.word().equals(word)) {
        return Optional.of(notice);
      }
    }
    return Optional.empty();
  }

  String word() {
    return name().toLowerCase(Locale.ROOT);
  }
}
