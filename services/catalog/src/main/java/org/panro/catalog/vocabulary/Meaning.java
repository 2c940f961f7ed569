package org.panro.catalog.vocabulary;

/**
 * Words to search for.
 *
 * @param weight from 0 to 1, how sure it is that they mean what was written
 */
public record Meaning(String text, double weight) {}
