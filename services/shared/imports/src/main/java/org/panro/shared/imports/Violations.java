package org.panro.shared.imports;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.validation.ConstraintViolation;
import jakarta.validation.MessageInterpolator;
import jakarta.validation.ValidatorFactory;
import jakarta.validation.metadata.ConstraintDescriptor;
import java.util.List;
import java.util.Locale;
import org.panro.contracts.problem.FieldProblem;
import org.panro.contracts.value.LocalizedText;

/** Checks a record by its annotations and words what is wrong in both languages. */
@ApplicationScoped
class Violations {
  private final ValidatorFactory validation;

  Violations(ValidatorFactory validation) {
    this.validation = validation;
  }

  List<FieldProblem> of(Object record) {
    return validation.getValidator().validate(record).stream().map(this::problem).toList();
  }

  private FieldProblem problem(ConstraintViolation<Object> violation) {
    return new FieldProblem(
        violation.getPropertyPath().toString(),
        null,
        "invalid",
        new LocalizedText(word(violation, Locale.KOREAN), word(violation, Locale.ENGLISH)));
  }

  private String word(ConstraintViolation<Object> violation, Locale locale) {
    MessageInterpolator.Context context =
        new Violation(violation.getConstraintDescriptor(), violation.getInvalidValue());
    return validation
        .getMessageInterpolator()
        .interpolate(violation.getMessageTemplate(), context, locale);
  }

  private record Violation(ConstraintDescriptor<?> constraint, Object value)
      implements MessageInterpolator.Context {
    @Override
    public ConstraintDescriptor<?> getConstraintDescriptor() {
      return constraint;
    }

    @Override
    public Object getValidatedValue() {
      return value;
    }

    @Override
    public <T> T unwrap(Class<T> type) {
      return type.cast(this);
    }
  }
}
