package org.panro.portal.form;

import jakarta.ws.rs.core.MultivaluedMap;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.panro.contracts.problem.ProblemType;
import org.panro.contracts.value.LocalizedText;
import org.panro.portal.client.Away;
import org.panro.portal.client.ServiceProblem;
import org.panro.portal.words.FormWords;

/**
 * What stands in a form's fields and what is wrong with it. Values are kept as they were typed, so
 * that a form that comes back shows nothing but what its reader wrote.
 */
public final class Form {
  /** Hidden field: the key made when the form was rendered. */
  public static final String KEY = "key";

  /** Hidden field: the version of the thing that the form was filled from. */
  public static final String VERSION = "version";

  private static final Set<ProblemType> NO_FORMS_MATTER =
      EnumSet.of(ProblemType.UNAUTHENTICATED, ProblemType.NOT_FOUND);

  private final Map<String, List<String>> values = new HashMap<>();
  private final Map<String, String> errors = new LinkedHashMap<>();
  private final Map<String, String> warnings = new HashMap<>();
  private @Nullable String problem;

  /** An empty form with a key of its own. */
  public static Form empty() {
    return new Form().with(KEY, UUID.randomUUID().toString());
  }

  public static Form of(MultivaluedMap<String, String> sent) {
    Form form = new Form();
    sent.forEach((name, texts) -> form.values.put(name, List.copyOf(texts)));
    return form;
  }

  public Form with(String name, @Nullable Object value) {
    if (value != null) {
      values.put(name, List.of(value.toString()));
    }
    return this;
  }

  public Form with(String name, List<?> texts) {
    values.put(name, texts.stream().map(String::valueOf).toList());
    return this;
  }

  /** The first value, stripped; empty where there is none. */
  public String value(String name) {
    List<String> all = values(name);
    return all.isEmpty() ? "" : all.getFirst();
  }

  public List<String> values(String name) {
    return values.getOrDefault(name, List.of()).stream().map(String::strip).toList();
  }

  /** The value in that row of repeated fields; empty where there is none. */
  public String value(String name, int row) {
    List<String> all = values(name);
    return row < all.size() ? all.get(row) : "";
  }

  /** The value in that row, or that of the first where the row has none. */
  public String valueOrFirst(String name, int row) {
    String own = value(name, row);
    return own.isEmpty() ? value(name) : own;
  }

  /** The rows of repeated fields with some to spare. */
  public List<Integer> rows(String name, int spare) {
    return IntStream.range(0, values(name).size() + spare).boxed().toList();
  }

  public boolean has(String name) {
    return !value(name).isEmpty();
  }

  public boolean isChosen(String name, String value) {
    return values(name).contains(value);
  }

  public @Nullable String text(String name) {
    return has(name) ? value(name) : null;
  }

  /** A text in two languages from the fields {@code name.ko} and {@code name.en}. */
  public @Nullable LocalizedText texts(String name) {
    String ko = text(name + ".ko");
    String en = text(name + ".en");
    return ko == null && en == null ? null : new LocalizedText(ko, en);
  }

  /** A number; what is none is noted with the message. */
  public @Nullable BigDecimal decimal(String name, String notANumber) {
    return decimal(name, value(name), notANumber);
  }

  /** A number typed into a field, digits grouped or not. */
  public @Nullable BigDecimal decimal(String name, String typed, String notANumber) {
    try {
      return typed.isEmpty() ? null : new BigDecimal(typed.replace(",", ""));
    } catch (NumberFormatException malformed) {
      refuse(name, notANumber);
      return null;
    }
  }

  public void refuse(String name, String message) {
    errors.putIfAbsent(name, message);
  }

  /** Whether a form can say what failed; what is not there or not allowed is a page of its own. */
  public static boolean isRefusal(Throwable failure) {
    return Away.is(failure)
        || (failure instanceof ServiceProblem problem && !NO_FORMS_MATTER.contains(problem.type()));
  }

  /** Takes over what a service found wrong, or that none answered. */
  public Form refuse(Throwable failure, FormWords words) {
    problem = words.tryAgain();
    if (failure instanceof ServiceProblem answered && answered.isAnswerToInput()) {
      answered.fields().forEach(error -> refuse(error.field(), error.message()));
      problem =
          answered.type() == ProblemType.PRECONDITION_FAILED
              ? words.changedMeanwhile()
              : answered.detail();
    }
    return this;
  }

  public String error(String name) {
    return errors.getOrDefault(name, "");
  }

  public boolean isWrong(String name) {
    return errors.containsKey(name);
  }

  /** Notes a doubt about a value that is kept all the same. */
  public void warn(String name, String message) {
    warnings.merge(name, message, (first, second) -> first + " " + second);
  }

  /** What is doubtful of the field; empty where nothing is. */
  public String warning(String name) {
    return warnings.getOrDefault(name, "");
  }

  /** Whether the field, or one below it such as {@code name.ko}, has an error or a doubt. */
  public boolean concerns(String name) {
    return Stream.of(errors, warnings)
        .flatMap(noted -> noted.keySet().stream())
        .anyMatch(
            field ->
                field.equals(name) || field.startsWith(name + ".") || field.startsWith(name + "["));
  }

  public boolean isRefused() {
    return !errors.isEmpty() || problem != null;
  }

  /** What concerns the form as a whole; empty where nothing does. */
  public String problem() {
    return problem == null ? "" : problem;
  }

  /** All errors by field, in the order they were found. */
  public List<Map.Entry<String, String>> errors() {
    return new ArrayList<>(errors.entrySet());
  }
}
