package org.panro.contracts.catalog;

/**
 * A named list of bilingual terms that searches are widened by.
 *
 * @param list its name
 * @param terms how many it holds
 */
public record VocabularyList(String list, int terms) {}
