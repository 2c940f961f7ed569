package org.panro.contracts.catalog;

/**
 * A named list of bilingual terms that searches are widened by.
 *
 * @param list its name
 * @param terms how many it holds
 * @param active whether searches use it
 * @param own whether it is Panro's own, which can be switched off and never removed
 */
public record VocabularyList(String list, int terms, boolean active, boolean own) {}
