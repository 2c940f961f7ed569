package org.panro.portal.form;

import java.util.ArrayList;
import java.util.List;

/**
 * Groups of fields that repeat. A form adds and removes them by its buttons named {@code do}, so
 * that it works without scripts: {@code add} and {@code remove-0}, {@code remove-1}, and so on.
 */
public final class Rows {
  private static final String DO = "do";
  private static final String ADD = "add";
  private static final String REMOVE = "remove-";
  private static final int MOST = 200;

  private Rows() {}

  /** How many rows the form shows: at least one. */
  public static int of(Form form, List<String> names) {
    return Math.max(1, names.stream().mapToInt(name -> form.values(name).size()).max().orElse(1));
  }

  /** Adds or removes a row where that button was pressed; false where it was another. */
  public static boolean change(Form form, List<String> names) {
    String pressed = form.value(DO);
    if (pressed.equals(ADD)) {
      int rows = of(form, names);
      names.forEach(name -> form.with(name, resized(form, name, Math.min(rows + 1, MOST))));
      return true;
    }
    if (pressed.startsWith(REMOVE)) {
      int removed = row(pressed.substring(REMOVE.length()));
      int rows = of(form, names);
      names.forEach(
          name -> {
            List<String> left = resized(form, name, rows);
            if (removed >= 0 && removed < rows) {
              left.remove(removed);
            }
            form.with(name, left);
          });
      return true;
    }
    return false;
  }

  private static List<String> resized(Form form, String name, int rows) {
    List<String> values = new ArrayList<>(form.values(name));
    while (values.size() < rows) {
      values.add("");
    }
    return values;
  }

  private static int row(String typed) {
    try {
      return Integer.parseInt(typed);
    } catch (NumberFormatException malformed) {
      return -1;
    }
  }
}
