package org.panro.contracts.catalog;

/**
 * A list as a file left it.
 *
 * @param list its name
 * @param terms how many it holds now
 * @param repeated how many lines said what a line before them says
 */
public record VocabularyUpload(String list, int terms, int repeated) {}
