package org.panro.contracts.catalog;

/**
 * What the vocabulary makes of a name in the language that its seller left out: made by machine,
 * kept nowhere.
 *
 * @param language {@code ko} or {@code en}
 */
public record NameGloss(String language, String text) {}
