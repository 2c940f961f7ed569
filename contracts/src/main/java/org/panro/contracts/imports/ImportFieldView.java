package org.panro.contracts.imports;

/**
 * A field that a column of a table can fill; {@code attr.NAME} and {@code attr.NAME [UNIT]} name
 * attributes where things have them.
 *
 * @param field as records name it, in dots for nested ones
 * @param label in the reader's language
 */
public record ImportFieldView(String field, String label) {}
