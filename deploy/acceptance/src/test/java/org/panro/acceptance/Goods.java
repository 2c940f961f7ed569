package org.panro.acceptance;

/**
 * What is sold, and called for.
 *
 * @param word that the names of this sale's product and request have and nothing else
 */
record Goods(String word) {

  String ko() {
    return "서보 프레스용 볼 스크루 " + word;
  }

  String en() {
    return "Ball screw for servo presses " + word;
  }

  String sku() {
    return "HB-" + word;
  }
}
