package org.panro.buyers.request;

import static org.panro.shared.imports.ImportField.Kind.LIST;
import static org.panro.shared.imports.ImportField.Kind.NUMBER;
import static org.panro.shared.imports.ImportField.Kind.TEXT;

import java.util.List;
import org.panro.shared.imports.ImportField;

/** The fields of a sourcing request in a table, and what buyers call them. */
final class RequestFields {
  static final List<ImportField> ALL =
      List.of(
          ImportField.of(
              "reference", TEXT, "요청 번호", "Reference", "관리번호", "request number", "rfq number"),
          ImportField.of("title.ko", TEXT, "제목(한글)", "Title (Korean)", "제목", "요청명", "title ko"),
          ImportField.of("title.en", TEXT, "제목(영문)", "Title (English)", "title", "title en"),
          ImportField.of("description.ko", TEXT, "설명(한글)", "Description (Korean)", "설명", "상세설명"),
          ImportField.of(
              "description.en", TEXT, "설명(영문)", "Description (English)", "description", "details"),
          ImportField.of("category", TEXT, "분류", "Category", "분류코드"),
          ImportField.of("hsCode", TEXT, "HS 부호", "HS code", "HS코드"),
          ImportField.of("item.name.ko", TEXT, "품목(한글)", "Item (Korean)", "품목", "품명", "품목명"),
          ImportField.of("item.name.en", TEXT, "품목(영문)", "Item (English)", "item", "item name"),
          ImportField.of("item.quantity", NUMBER, "수량", "Quantity", "주문수량", "qty"),
          ImportField.of("item.unit", TEXT, "단위", "Unit", "uom"),
          ImportField.of(
              "item.targetPrice.amount", NUMBER, "목표 단가", "Target price", "희망단가", "budget"),
          ImportField.of("item.targetPrice.currency", TEXT, "통화", "Currency"),
          ImportField.of("deliverBy", TEXT, "납품일", "Deliver by", "납기", "delivery date"),
          ImportField.of("destination.country", TEXT, "도착 국가", "Destination country", "country"),
          ImportField.of("destination.place", TEXT, "도착지", "Destination place", "납품장소", "place"),
          ImportField.of("incoterm", TEXT, "인코텀즈", "Incoterm", "거래조건", "incoterms"),
          ImportField.of("requiredCertifications", LIST, "필수 인증", "Required certifications", "인증"),
          ImportField.of("preferredCertifications", LIST, "우대 인증", "Preferred certifications"),
          ImportField.of("minimumLevel", NUMBER, "최소 공장 수준", "Minimum factory level"),
          ImportField.of("visibility", TEXT, "공개 범위", "Visibility"),
          ImportField.of("closesAt", TEXT, "마감 시각", "Closes at", "마감"),
          ImportField.of("maximumQuotations", NUMBER, "최대 견적 수", "Maximum quotations", "최대견적"));

  private RequestFields() {}
}
