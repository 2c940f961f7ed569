package org.panro.contracts.imports;

import java.util.Map;

/**
 * One of the first lines as it was understood.
 *
 * @param line of the file, from 1
 * @param outcome {@code created}, {@code updated}, {@code unchanged} or {@code failed}
 * @param fields what it states
 */
public record ImportSample(int line, String outcome, Map<String, Object> fields) {}
