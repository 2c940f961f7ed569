package org.panro.matching.match.model;

/**
 * Two words that stand together, so that "smart watch" meets "smartwatch".
 *
 * @param joined both as one word
 */
public record Neighbours(String joined, String first, String second) {}
