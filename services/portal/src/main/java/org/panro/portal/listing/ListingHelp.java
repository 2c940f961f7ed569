package org.panro.portal.listing;

import io.smallrye.mutiny.Uni;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.panro.contracts.catalog.CategoryAttribute;
import org.panro.contracts.catalog.HsSuggestion;
import org.panro.contracts.value.Page;
import org.panro.portal.category.CategoryTree;
import org.panro.portal.client.HsSuggestions;
import org.panro.portal.client.Part;
import org.panro.portal.form.Form;

/**
 * What the form of a listing offers beside its fields: the properties that buyers of the category
 * filter by, and HS codes for what is written. Both come by buttons that save nothing.
 *
 * @param headings absent where nobody asked for them
 */
public record ListingHelp(
    @Nullable Part<Page<HsSuggestion>> headings,
    boolean showsSpecifications,
    @Nullable String chosenHeading) {
  private static final String PRESSED = "then";
  private static final String SPECIFICATIONS = "specifications";
  private static final String HEADINGS = "headings";

  /** The button of one heading; its value is the code. */
  private static final String HEADING = "heading";

  private static final int LONGEST = 1500;

  /** Whether one of the buttons was pressed that only fill the form. */
  static boolean isAskedFor(Form form) {
    return form.isChosen(PRESSED, SPECIFICATIONS)
        || form.isChosen(PRESSED, HEADINGS)
        || form.has(HEADING);
  }

  static Uni<ListingHelp> of(Form form, HsSuggestions suggestions) {
    boolean specifications = form.isChosen(PRESSED, SPECIFICATIONS);
    if (!form.isChosen(PRESSED, HEADINGS)) {
      return Uni.createFrom().item(new ListingHelp(null, specifications, form.text(HEADING)));
    }
    return Part.of(suggestions.suggest(text(form), form.text("category")))
        .map(found -> new ListingHelp(found, specifications, null));
  }

  public boolean showsHeadings() {
    return headings != null || chosenHeading != null;
  }

  /** The form with a row for each property of its category, and with the heading chosen. */
  Form prepared(Form form, CategoryTree categories) {
    if (chosenHeading != null) {
      form.with("hsCode", chosenHeading);
    }
    List<String> names = new ArrayList<>(form.values("attribute.name"));
    List<String> values = sized(form.values("attribute.value"), names.size());
    List<String> units = sized(form.values("attribute.unit"), names.size());
    for (int row = names.size() - 1; row >= 0; row--) {
      if (values.get(row).isEmpty()
          && (names.get(row).isEmpty() || isKnown(names.get(row), categories))) {
        names.remove(row);
        values.remove(row);
        units.remove(row);
      }
    }
    for (CategoryAttribute attribute : categories.attributes(form.value("category"))) {
      String name = attribute.name().in("en");
      if (!names.contains(name)) {
        names.add(name);
        values.add("");
        units.add(attribute.unit() == null ? "" : attribute.unit());
      }
    }
    return form.with("attribute.name", names)
        .with("attribute.value", values)
        .with("attribute.unit", units);
  }

  /** Such a row came with a category; where nobody filled it, it goes with that category. */
  private static boolean isKnown(String name, CategoryTree categories) {
    return categories.all().stream()
        .flatMap(category -> category.attributes().stream())
        .anyMatch(attribute -> name.equals(attribute.name().en()));
  }

  private static List<String> sized(List<String> texts, int size) {
    List<String> sized = new ArrayList<>(texts);
    while (sized.size() < size) {
      sized.add("");
    }
    return sized;
  }

  /** The name and what tells of the goods, in a length that an address holds. */
  private static String text(Form form) {
    String whole =
        Stream.of("name", "keywords", "summary", "description")
            .flatMap(name -> Stream.of(name, name + ".ko", name + ".en"))
            .map(form::value)
            .filter(each -> !each.isEmpty())
            .collect(Collectors.joining(" "));
    return whole.length() <= LONGEST ? whole : whole.substring(0, LONGEST);
  }
}
