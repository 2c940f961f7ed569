package org.panro.portal.words;

import io.quarkus.qute.TemplateExtension;
import org.panro.contracts.accounts.VerificationApi.Outcome;
import org.panro.contracts.buyers.SourcingRequestStatus;
import org.panro.contracts.buyers.Visibility;
import org.panro.contracts.catalog.ChangeKind;
import org.panro.contracts.catalog.ReviewOutcome;
import org.panro.contracts.catalog.TextState;
import org.panro.contracts.deals.DealOrigin;
import org.panro.contracts.deals.DealState;
import org.panro.contracts.deals.DocumentKind;
import org.panro.contracts.deals.LostReason;
import org.panro.contracts.deals.MilestoneKind;
import org.panro.contracts.deals.QuotationState;
import org.panro.contracts.deals.Side;
import org.panro.contracts.matching.MatchStatus;
import org.panro.contracts.value.LocalizedText;

/** What the constants of the contracts are called on every page. */
@TemplateExtension
public final class Labels {
  private Labels() {}

  public static LocalizedText label(DealState state) {
    return switch (state) {
      case INTRODUCED -> text("소개", "Introduced");
      case SAMPLING -> text("샘플 검토", "Sampling");
      case QUOTING -> text("견적", "Quoting");
      case NEGOTIATING -> text("협상", "Negotiating");
      case AGREED -> text("합의", "Agreed");
      case CONTRACT_SIGNED -> text("계약 체결", "Contract signed");
      case IN_FULFILMENT -> text("이행", "In fulfilment");
      case CONFIRMED -> text("확정", "Confirmed");
      case LOST -> text("중단", "Lost");
    };
  }

  public static LocalizedText label(DealOrigin origin) {
    return switch (origin) {
      case INTRODUCTION -> text("상담원의 소개", "An agent’s introduction");
      case MUTUAL_INTEREST -> text("양쪽의 관심", "Interest of both sides");
      case INQUIRY -> text("구매자의 문의", "The buyer’s inquiry");
    };
  }

  public static LocalizedText label(Side side) {
    return switch (side) {
      case SELLER -> text("판매 회사", "Seller");
      case BUYER -> text("구매 회사", "Buyer");
      case AGENT -> text("판로 상담원", "Panro agent");
    };
  }

  public static LocalizedText label(LostReason reason) {
    return switch (reason) {
      case PRICE -> text("가격", "Price");
      case QUALITY -> text("품질", "Quality");
      case LEAD_TIME -> text("납기", "Lead time");
      case CERTIFICATION -> text("인증", "Certification");
      case TERMS -> text("거래 조건", "Terms");
      case NO_ANSWER -> text("답변 없음", "No answer");
      case CHOSE_ANOTHER -> text("다른 회사 선택", "Another company was chosen");
      case DEMAND_GONE -> text("구매 계획 취소", "The demand is gone");
      case OTHER -> text("그 밖의 사유", "Another reason");
    };
  }

  public static LocalizedText label(DocumentKind kind) {
    return switch (kind) {
      case MINUTES -> text("회의록", "Minutes");
      case CONTRACT -> text("계약서", "Contract");
      case DELIVERY -> text("인도 서류", "Delivery document");
      case PAYMENT -> text("지급 서류", "Payment document");
      case CERTIFICATE -> text("인증서", "Certificate");
      case DRAWING -> text("도면", "Drawing");
      case OTHER -> text("그 밖의 서류", "Other document");
    };
  }

  public static LocalizedText label(MilestoneKind kind) {
    return switch (kind) {
      case DEPOSIT -> text("계약금", "Deposit");
      case PRODUCTION -> text("생산", "Production");
      case SHIPMENT -> text("선적", "Shipment");
      case ACCEPTANCE -> text("검수", "Acceptance");
      case PAYMENT -> text("잔금", "Payment");
    };
  }

  public static LocalizedText label(QuotationState state) {
    return switch (state) {
      case SENT -> text("답변 대기", "Waiting for an answer");
      case SUPERSEDED -> text("새 견적으로 바뀜", "Replaced by a newer one");
      case ACCEPTED -> text("수락됨", "Accepted");
      case EXPIRED -> text("기간 지남", "Expired");
    };
  }

  public static LocalizedText label(SourcingRequestStatus state) {
    return switch (state) {
      case DRAFT -> text("작성 중", "Draft");
      case PUBLISHED -> text("공개 중", "Published");
      case CLOSED -> text("마감", "Closed");
      case AWARDED -> text("선정 완료", "Awarded");
      case EXPIRED -> text("기간 지남", "Expired");
    };
  }

  public static LocalizedText label(Visibility visibility) {
    return switch (visibility) {
      case PUBLIC -> text("모두에게 공개", "Everybody");
      case INVITED -> text("초대한 회사만", "Invited companies only");
    };
  }

  public static LocalizedText label(MatchStatus state) {
    return switch (state) {
      case PROPOSED -> text("제안됨", "Proposed");
      case ANSWERED -> text("한쪽이 답함", "One side answered");
      case MUTUAL -> text("서로 관심", "Both interested");
      case INTRODUCED -> text("소개됨", "Introduced");
      case DECLINED -> text("거절됨", "Declined");
      case EXPIRED -> text("끝남", "Ended");
    };
  }

  public static LocalizedText label(Outcome outcome) {
    return switch (outcome) {
      case VERIFIED -> text("확인함", "Verified");
      case MORE_NEEDED -> text("서류를 더 요청함", "More documents asked for");
      case REJECTED -> text("거절함", "Rejected");
    };
  }

  public static LocalizedText label(TextState state) {
    return switch (state) {
      case WRITTEN -> text("사람이 적음", "Written by a person");
      case MACHINE -> text("기계 번역", "Made by machine");
      case STALE -> text("다른 언어가 바뀜", "The other language has changed");
    };
  }

  public static LocalizedText label(ReviewOutcome outcome) {
    return switch (outcome) {
      case APPROVED -> text("승인함", "Approved");
      case CHANGES_ASKED -> text("수정 요청함", "Changes asked for");
      case REJECTED -> text("거절함", "Rejected");
    };
  }

  public static LocalizedText label(ChangeKind kind) {
    return switch (kind) {
      case CREATED -> text("제품 추가", "Added");
      case UPDATED -> text("내용 변경", "Changed");
      case IMPORTED -> text("파일로 변경", "Imported from a file");
      case MEDIA_CHANGED -> text("사진과 자료 변경", "Pictures or data sheets changed");
      case PUBLISHED -> text("공개", "Published");
      case SUBMITTED -> text("검토 요청", "Handed in for review");
      case APPROVED -> text("검토 승인", "Approved in review");
      case CHANGES_ASKED -> text("검토에서 수정 요청", "Changes asked for in review");
      case REJECTED -> text("검토에서 거절", "Rejected in review");
      case ARCHIVED -> text("보관", "Archived");
    };
  }

  private static LocalizedText text(String ko, String en) {
    return new LocalizedText(ko, en);
  }
}
