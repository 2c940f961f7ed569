package org.panro.contracts.catalog;

import org.panro.contracts.value.LocalizedText;

/**
 * A code of the Harmonized System that a product may have; whether it has is the seller's decision.
 *
 * @param code a heading of four digits or a subheading of six
 * @param name what falls under it, in short and in Panro's words
 * @param reason why it is suggested
 */
public record HsSuggestion(String code, LocalizedText name, LocalizedText reason) {}
