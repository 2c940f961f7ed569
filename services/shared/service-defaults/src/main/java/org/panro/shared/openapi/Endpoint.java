package org.panro.shared.openapi;

import io.quarkus.security.Authenticated;
import jakarta.annotation.security.PermitAll;
import jakarta.annotation.security.RolesAllowed;
import java.lang.annotation.Annotation;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.jboss.jandex.AnnotationInstance;
import org.jboss.jandex.AnnotationTarget;
import org.jboss.jandex.ClassInfo;
import org.jboss.jandex.IndexView;
import org.jboss.jandex.MethodInfo;
import org.jboss.jandex.Type;
import org.jspecify.annotations.Nullable;
import org.panro.contracts.value.Resource;
import org.panro.shared.command.Command;

/**
 * A resource method behind an operation, with the annotations that are enforced.
 *
 * @param index of the whole application
 * @param method of the resource class, not of its interface
 */
record Endpoint(IndexView index, MethodInfo method) {

  /** The method that the scanner names {@code Class_method}. */
  static Endpoint of(IndexView index, String operationId) {
    int cut = operationId.lastIndexOf('_');
    String type = operationId.substring(0, cut);
    String name = operationId.substring(cut + 1);
    return index.getKnownClasses().stream()
        .filter(known -> known.simpleName() != null && known.simpleName().equals(type))
        .flatMap(known -> implementations(index, known))
        .flatMap(known -> known.methods().stream())
        .filter(method -> method.name().equals(name) && !method.isSynthetic())
        .map(method -> new Endpoint(index, method))
        .findFirst()
        .orElseThrow(() -> new IllegalStateException("No method stands behind " + operationId));
  }

  private static Stream<ClassInfo> implementations(IndexView index, ClassInfo known) {
    return known.isInterface()
        ? index.getAllKnownImplementations(known.name()).stream()
        : Stream.of(known);
  }

  /** What the operation belongs to, such as {@code SourcingRequests}. */
  String group() {
    return method.declaringClass().simpleName().replaceFirst("Resource$", "");
  }

  String name() {
    return group() + "_" + method.name();
  }

  boolean isPublic() {
    if (security() == null) {
      throw new IllegalStateException(name() + " says nothing about who may call it");
    }
    return has(security(), PermitAll.class);
  }

  /** The realm roles that may call; none where any member may. */
  List<String> roles() {
    AnnotationInstance security = security();
    return security != null && has(security, RolesAllowed.class)
        ? Arrays.asList(security.value().asStringArray())
        : List.of();
  }

  boolean isCommand() {
    return method.hasAnnotation(Command.class);
  }

  /** The status of the answer where it is well. */
  int status() {
    AnnotationInstance command = method.annotation(Command.class);
    return command == null || command.value("status") == null
        ? 200
        : command.value("status").asInt();
  }

  /** Whether the answer is about a thing that was there before. */
  boolean isUpdate() {
    return status() == 200;
  }

  boolean answersResource() {
    Type answer = method.returnType();
    if (answer.kind() != Type.Kind.PARAMETERIZED_TYPE) {
      return false;
    }
    ClassInfo content =
        index.getClassByName(answer.asParameterizedType().arguments().getFirst().name());
    return content != null
        && content.interfaceNames().stream()
            .anyMatch(name -> name.toString().equals(Resource.class.getName()));
  }

  private @Nullable AnnotationInstance security() {
    AnnotationInstance ofMethod = security(method);
    return ofMethod == null ? security(method.declaringClass()) : ofMethod;
  }

  private static @Nullable AnnotationInstance security(AnnotationTarget target) {
    return Stream.of(PermitAll.class, RolesAllowed.class, Authenticated.class)
        .map(kind -> target.declaredAnnotation(kind))
        .filter(found -> found != null)
        .findFirst()
        .orElse(null);
  }

  private static boolean has(
      @Nullable AnnotationInstance security, Class<? extends Annotation> kind) {
    return security != null && security.name().toString().equals(kind.getName());
  }
}
