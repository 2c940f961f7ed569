package org.panro.portal.page;

import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.panro.contracts.value.LocalizedText;

/** What was just done, what it means and what comes next, told once on the next page. */
public enum Notice {
  PRODUCT_SAVED(
      "제품을 저장했어요. 공개하기 전에는 우리 회사만 볼 수 있어요.",
      "The product is saved. Only your company sees it until you publish it."),
  PRODUCT_CHANGED(
      "바꾼 내용을 저장했어요. 잠시 뒤 구매자에게도 그대로 보여요.", "Your changes are saved. Buyers see them in a moment."),
  PRODUCT_PUBLISHED(
      "제품을 공개했어요. 잠시 뒤 구매자가 찾을 수 있고, 맞는 구매 요청은 리드에 나타나요.",
      "The product is published. Buyers find it in a moment; requests that fit appear under"
          + " Leads."),
  PRODUCT_IN_REVIEW(
      "제품을 저장했고 검토 중이에요. 확인이 끝나면 공개돼요.",
      "The product is saved and in review. It is published once it has been checked."),
  PRODUCT_ARCHIVED(
      "제품을 보관했어요. 이제 구매자에게 보이지 않아요.", "The product is archived. Buyers no longer see it."),
  MEDIA_ADDED(
      "파일을 올렸어요. 사진마다 설명을 적으면 검색과 화면 낭독에 도움이 돼요.",
      "The files are added. Say what each picture shows: it helps search and screen readers."),
  MEDIA_ARRANGED("순서와 설명을 저장했어요.", "The order and the words are saved."),
  MEDIUM_REMOVED("파일을 뺐어요. 이제 구매자에게 보이지 않아요.", "The file is removed. Buyers no longer see it."),
  DICTIONARY_SAVED(
      "사전을 저장했어요. 새 색인을 다 채우면 검색에 쓰여요.",
      "The dictionary is saved. Searches follow it once the new index is filled."),
  REBUILD_BEGUN("색인을 새로 만들기 시작했어요.", "The new index is being filled."),
  REBUILD_CANCELLED("색인 만들기를 멈췄어요.", "The rebuild is cancelled."),
  REBUILD_REVERTED("이전 색인으로 되돌리고 있어요.", "The index before is taken back."),
  ANSWER_SENT("답변을 상대에게 전했어요.", "Your answer is sent to the other side."),
  INQUIRY_SENT(
      "문의를 보냈어요. 판매자와 판로 상담원이 확인하고 이 거래에서 답해요.",
      "Your question is sent. The seller and a Panro agent answer it in this deal."),
  COMPANY_SAVED("회사 소개를 저장했어요.", "The company page is saved."),
  DOCUMENTS_SENT(
      "서류를 보냈어요. 확인한 뒤 결과를 알림으로 알려드려요.",
      "The documents are sent. We check them and tell you the result in your inbox."),
  REQUEST_SAVED("요청을 저장했어요.", "The request is saved."),
  REQUEST_PUBLISHED(
      "요청을 공개했어요. 맞는 제품을 찾고 있어요.",
      "The request is published. Matching products are being looked for."),
  REQUEST_CLOSED(
      "요청을 마감했어요. 진행 중인 거래는 계속돼요.", "The request is closed. Deals that run already go on."),
  INTRODUCED(
      "양쪽을 소개했어요. 거래가 열리면 여기서 이어가요.",
      "Both sides are introduced. Go on here as soon as the deal is open."),
  MESSAGE_SENT("메시지를 보냈어요.", "The message is sent."),
  SAMPLE_SENT("샘플 발송을 알렸어요.", "The buyer is told that the sample is on its way."),
  SAMPLE_JUDGED("샘플 결과를 알렸어요.", "The seller is told what was found."),
  QUOTATION_SENT(
      "견적을 보냈어요. 상대 회사가 수락하거나 역제안할 수 있어요.",
      "The quotation is sent. The other company accepts it or makes a counter-offer."),
  QUOTATION_ACCEPTED(
      "견적을 수락했어요. 이제 계약을 준비해 주세요.", "The quotation is accepted. Next, set up the contract."),
  DOCUMENT_ADDED("서류를 추가했어요.", "The document is added."),
  CONTRACT_DRAWN(
      "계약을 준비했어요. 두 회사가 읽고 서명할 수 있어요.",
      "The contract is set up. Both companies can read and sign it."),
  SIGNED(
      "회사 명의로 서명했어요. 상대 회사도 서명하면 계약이 체결돼요.",
      "You have signed for your company. The contract stands once the other company signs, too."),
  SIGNED_BY_BOTH(
      "두 회사가 모두 서명해 계약이 체결됐어요. 이제 이행 단계를 하나씩 증빙과 함께 완료해 주세요.",
      "Both companies have signed, so the contract stands. Next, meet its milestones one by one."),
  MILESTONE_MET("이행 단계를 완료했어요.", "The milestone is met."),
  CONFIRMED(
      "거래 완료를 확정했어요. 상대 회사도 확정하면 확정 계약으로 집계돼요.",
      "You have confirmed. The deal counts as confirmed once the other company confirms, too."),
  CONFIRMED_BY_BOTH(
      "두 회사가 모두 확정했어요. 거래가 확정 계약으로 집계됐고 더 할 일은 없어요.",
      "Both companies have confirmed. The deal counts as a confirmed contract; nothing is left to"
          + " do."),
  DEAL_MOVED("단계를 옮겼어요.", "The deal has moved."),
  DEAL_TAKEN("이 거래를 맡았어요.", "This deal is yours now."),
  ALL_READ("모두 읽음으로 표시했어요.", "Everything is marked as read."),
  VERIFICATION_DECIDED(
      "판단을 저장하고 회사에 알렸어요. 잘못되었다면 다시 판단할 수 있어요.",
      "The decision is saved and the company is told. If it was wrong, decide again."),
  PRODUCT_APPROVED(
      "제품을 승인했어요. 잠시 뒤 구매자가 찾을 수 있고, 판매 회사에도 알렸어요.",
      "The product is approved. Buyers find it in a moment, and the seller is told."),
  PRODUCT_CHANGES_ASKED(
      "수정을 요청했어요. 판매 회사가 고쳐서 다시 올리면 여기에 나타나요.",
      "Changes are asked for. The product is back here once the seller has mended it."),
  PRODUCT_REJECTED(
      "제품을 거절하고 판매 회사에 사유를 알렸어요. 잘못되었다면 다시 판단할 수 있어요.",
      "The product is rejected and the seller reads why. If it was wrong, decide again."),
  FACTORY_LEVEL_SAVED(
      "스마트공장 수준을 저장했어요. 검색과 매칭에 곧 반영돼요.",
      "The factory level is saved. Search and matching follow in a moment."),
  CATEGORY_SAVED(
      "카테고리를 저장했어요. 검색과 입력 화면에 곧 반영돼요.",
      "The category is saved. Search and forms follow in a moment."),
  CATEGORY_RETIRED(
      "이제 새로 고를 수 없는 카테고리예요. 이미 고른 제품에는 그대로 남아요.",
      "The category is no longer offered. Products that have it keep it."),
  CATEGORY_OFFERED("카테고리를 다시 고를 수 있어요.", "The category is offered again."),
  VOCABULARY_SAVED(
      "용어 목록을 저장했어요. 다음 검색부터 쓰여요.", "The list is saved. The next search already uses it."),
  VOCABULARY_OFF("목록을 껐어요. 검색에 쓰이지 않아요.", "The list is switched off. Searches use it no longer."),
  VOCABULARY_ON("목록을 켰어요. 다음 검색부터 쓰여요.", "The list is switched on. The next search uses it."),
  VOCABULARY_REMOVED("목록을 지웠어요.", "The list is removed."),
  TERM_SAVED("용어를 저장했어요. 다음 검색부터 쓰여요.", "The term is saved. The next search already uses it."),
  TERM_REMOVED("용어를 지웠어요.", "The term is removed."),
  SEARCH_SAVED(
      "검색을 저장했어요. 맞는 새 제품이 나오면 고른 대로 알려드려요.",
      "The search is saved. You hear of new products that fit as you chose."),
  SEARCH_CHANGED("저장한 검색을 바꿨어요.", "The saved search is changed."),
  SEARCH_REMOVED("저장한 검색을 삭제했어요.", "The saved search is deleted."),
  ALERTS_STOPPED("알림을 멈췄어요. 검색은 저장된 채로 남아요.", "Alerts are stopped. The search stays saved."),
  SETTINGS_SAVED("설정을 저장했어요.", "The settings are saved.");

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
