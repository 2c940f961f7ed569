package org.panro.catalog.product;

import static org.panro.shared.imports.ImportField.Kind.LIST;
import static org.panro.shared.imports.ImportField.Kind.NUMBER;
import static org.panro.shared.imports.ImportField.Kind.STRUCTURE;
import static org.panro.shared.imports.ImportField.Kind.TEXT;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.panro.shared.imports.ImportField;

/** The fields of a product in a table, and what makers and their buyers call them. */
final class ProductFields {
  private static final List<String> KOREAN = List.of("한글", "국문", "한국어", "ko", "kor", "korean");
  private static final List<String> ENGLISH = List.of("영문", "영어", "en", "eng", "english");

  static final List<ImportField> ALL =
      Stream.of(
              Stream.of(
                  ImportField.of(
                      "sku",
                      TEXT,
                      "품번",
                      "SKU",
                      "상품번호",
                      "제품번호",
                      "품목코드",
                      "상품코드",
                      "제품코드",
                      "자재번호",
                      "item no",
                      "item number",
                      "item code",
                      "part number",
                      "part no",
                      "product code",
                      "product number",
                      "article number",
                      "model no")),
              texts(
                  "name",
                  "제품명",
                  "Product name",
                  List.of("상품명", "품명", "품목명", "이름"),
                  List.of("name", "item name", "title", "product")),
              texts(
                  "summary",
                  "요약",
                  "Summary",
                  List.of("한줄소개", "간단설명"),
                  List.of("short description")),
              texts(
                  "description",
                  "설명",
                  "Description",
                  List.of("상세설명", "제품설명", "상품설명", "상세"),
                  List.of("details", "long description", "product description")),
              Stream.of(
                  ImportField.of(
                      "brand", TEXT, "브랜드", "Brand", "상표", "제조사", "제조업체", "manufacturer", "maker"),
                  ImportField.of("category", TEXT, "분류", "Category", "카테고리", "분류코드", "품목분류"),
                  ImportField.of(
                      "hsCode", TEXT, "HS 부호", "HS code", "HS코드", "hs", "관세부호", "tariff code"),
                  ImportField.of(
                      "gtin", TEXT, "GTIN", "GTIN (barcode)", "바코드", "barcode", "ean", "upc"),
                  ImportField.of("unit", TEXT, "단위", "Unit", "판매단위", "uom", "unit of measure"),
                  ImportField.of(
                      "price.amount", NUMBER, "단가", "Unit price", "가격", "판매가", "공급가", "price"),
                  ImportField.of("price.currency", TEXT, "통화", "Currency", "화폐"),
                  ImportField.of(
                      "price.KRW", NUMBER, "단가(원)", "Price (KRW)", "가격(원)", "단가(KRW)", "원화단가"),
                  ImportField.of(
                      "price.USD",
                      NUMBER,
                      "단가(달러)",
                      "Price (USD)",
                      "단가(USD)",
                      "가격(USD)",
                      "price usd"),
                  ImportField.of(
                      "price.tiers",
                      STRUCTURE,
                      "수량별 단가",
                      "Price tiers",
                      "수량별가격",
                      "quantity prices"),
                  ImportField.of(
                      "minimumOrderQuantity",
                      NUMBER,
                      "최소 주문 수량",
                      "Minimum order quantity",
                      "최소주문량",
                      "moq",
                      "minimum order"),
                  ImportField.of(
                      "leadTimeDays",
                      NUMBER,
                      "납기(일)",
                      "Lead time (days)",
                      "납기",
                      "납기일",
                      "lead time"),
                  ImportField.of(
                      "monthlyCapacity",
                      NUMBER,
                      "월 생산 능력",
                      "Monthly capacity",
                      "월생산량",
                      "생산능력",
                      "capacity"),
                  ImportField.of(
                      "incoterms", STRUCTURE, "인코텀즈", "Incoterms", "거래조건", "trade terms"),
                  ImportField.of(
                      "exportMarkets", LIST, "수출 국가", "Export markets", "수출국", "수출시장", "markets"),
                  ImportField.of(
                      "origin", TEXT, "원산지", "Origin", "생산국", "country of origin", "made in"),
                  ImportField.of(
                      "certifications",
                      LIST,
                      "인증",
                      "Certifications",
                      "보유인증",
                      "인증서",
                      "certificates"),
                  ImportField.of("machineTexts", LIST, "기계 번역한 글", "Texts made by machine", "기계번역"),
                  ImportField.of("keywords", LIST, "검색어", "Keywords", "키워드", "태그", "tags"),
                  ImportField.of(
                      "attributes",
                      STRUCTURE,
                      "규격 전체",
                      "All attributes",
                      "속성",
                      "사양목록",
                      "specifications"),
                  ImportField.of(
                      "variants", STRUCTURE, "변형", "Variants", "옵션", "규격별 품번", "options")))
          .flatMap(fields -> fields)
          .toList();

  private ProductFields() {}

  /** A field in each language; a word alone belongs to the language it is of. */
  private static Stream<ImportField> texts(
      String path, String ko, String en, List<String> korean, List<String> english) {
    List<String> words = new ArrayList<>(korean);
    words.add(ko);
    words.add(en);
    words.addAll(english);
    List<String> inKorean = inLanguage(words, KOREAN);
    inKorean.addAll(korean);
    inKorean.add(ko);
    List<String> inEnglish = inLanguage(words, ENGLISH);
    inEnglish.addAll(english);
    inEnglish.add(en);
    return Stream.of(
        ImportField.of(path + ".ko", TEXT, ko + "(한글)", en + " (Korean)", strings(inKorean)),
        ImportField.of(path + ".en", TEXT, ko + "(영문)", en + " (English)", strings(inEnglish)));
  }

  private static List<String> inLanguage(List<String> words, List<String> languages) {
    List<String> all = new ArrayList<>();
    for (String word : words) {
      languages.forEach(language -> all.addAll(List.of(word + language, language + word)));
    }
    return all;
  }

  private static String[] strings(List<String> words) {
    return words.toArray(String[]::new);
  }
}
