package org.panro.catalog.vocabulary;

import java.util.List;

/**
 * A query in the words of the other language, the more of its expressions the better.
 *
 * @param korean what to search Korean texts for, empty where nothing is known
 * @param english what to search English texts for, empty where nothing is known
 */
public record Translation(List<Expression> korean, List<Expression> english) {
  public static final Translation NONE = new Translation(List.of(), List.of());
}
