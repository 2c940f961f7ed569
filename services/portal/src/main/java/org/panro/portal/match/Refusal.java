package org.panro.portal.match;

import java.util.Arrays;
import java.util.Optional;
import org.panro.contracts.value.LocalizedText;

/** Why a side is not interested in a match. */
public enum Refusal {
  PRICE("가격이 맞지 않아요", "The price does not fit"),
  QUANTITY("수량이 맞지 않아요", "The quantity does not fit"),
  LEAD_TIME("납기가 맞지 않아요", "The lead time does not fit"),
  CERTIFICATION("인증이 부족해요", "A certification is missing"),
  SPECIFICATION("사양이 달라요", "The specification differs"),
  SUPPLIED("이미 거래처가 있어요", "There is a supplier already"),
  OTHER("그 밖의 이유", "Another reason");

  private final String ko;
  private final String en;

  Refusal(String ko, String en) {
    this.ko = ko;
    this.en = en;
  }

  public LocalizedText text() {
    return new LocalizedText(ko, en);
  }

  /** In both languages, since the other side may read another than the one who answers. */
  String forBoth() {
    return ko + " / " + en;
  }

  static Optional<Refusal> of(String name) {
    return Arrays.stream(values()).filter(refusal -> refusal.name().equals(name)).findFirst();
  }
}
