package org.panro.local.demo;

/**
 * What demo companies send in as files.
 *
 * @param name as the progress calls it
 * @param imports path that takes files of them
 * @param waiting path that counts those of a member that are not published yet, or empty where
 *     nothing holds them back
 */
record Kind(String name, String imports, String waiting) {
  static final Kind PRODUCTS =
      new Kind("products", "/api/catalog/imports", "/api/catalog/products?state=in-review&size=1");

  static final Kind REQUESTS = new Kind("requests", "/api/buyers/imports", "");
}
