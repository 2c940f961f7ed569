package org.panro.shared.openapi;

import java.util.EnumSet;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.eclipse.microprofile.openapi.OASFactory;
import org.eclipse.microprofile.openapi.models.Components;
import org.eclipse.microprofile.openapi.models.Operation;
import org.eclipse.microprofile.openapi.models.media.Schema;
import org.eclipse.microprofile.openapi.models.responses.APIResponse;
import org.panro.contracts.problem.ProblemType;

/** The problems (RFC 9457) that operations answer, described once and referred to by name. */
final class ProblemResponses {
  private static final String PROBLEM = "Problem";

  private static final Set<ProblemType> DESCRIBED =
      EnumSet.of(
          ProblemType.VALIDATION,
          ProblemType.UNAUTHENTICATED,
          ProblemType.FORBIDDEN,
          ProblemType.NOT_FOUND,
          ProblemType.RULE_BROKEN,
          ProblemType.PRECONDITION_FAILED,
          ProblemType.IDEMPOTENCY_KEY_REUSED);

  private ProblemResponses() {}

  static void describe(Components components) {
    components.addSchema(PROBLEM, problem());
    for (ProblemType type : DESCRIBED) {
      components.addResponse(
          type.code(),
          OASFactory.createAPIResponse()
              .description(type.title().in("en"))
              .content(
                  OASFactory.createContent()
                      .addMediaType(
                          "application/problem+json",
                          OASFactory.createMediaType()
                              .schema(OASFactory.createSchema().ref(PROBLEM)))));
    }
  }

  /** Adds what can go wrong with such an operation, beside what can go wrong with any. */
  static void add(Operation operation, Endpoint endpoint, boolean ofOne, boolean conditional) {
    Set<ProblemType> problems = EnumSet.noneOf(ProblemType.class);
    if (operation.getRequestBody() != null || operation.getParameters() != null) {
      problems.add(ProblemType.VALIDATION);
    }
    if (!endpoint.isPublic()) {
      problems.addAll(Set.of(ProblemType.UNAUTHENTICATED, ProblemType.FORBIDDEN));
    }
    if (ofOne) {
      problems.add(ProblemType.NOT_FOUND);
    }
    if (endpoint.isCommand()) {
      problems.addAll(Set.of(ProblemType.RULE_BROKEN, ProblemType.IDEMPOTENCY_KEY_REUSED));
    }
    if (conditional) {
      problems.add(ProblemType.PRECONDITION_FAILED);
    }
    Map<String, APIResponse> answers = new TreeMap<>(operation.getResponses().getAPIResponses());
    // The scanner sees the roles of a class and overlooks that a method is open to all
    answers.keySet().removeAll(Set.of("401", "403"));
    for (ProblemType type : problems) {
      answers.put(Integer.toString(type.status()), OASFactory.createAPIResponse().ref(type.code()));
    }
    operation.getResponses().setAPIResponses(answers);
  }

  private static Schema problem() {
    Schema error =
        OASFactory.createSchema()
            .addType(Schema.SchemaType.OBJECT)
            .addProperty("field", DocumentFilter.string())
            .addProperty("line", integer())
            .addProperty("code", DocumentFilter.string())
            .addProperty("message", DocumentFilter.string());
    return OASFactory.createSchema()
        .addType(Schema.SchemaType.OBJECT)
        .description("A problem as RFC 9457 has it, in the language that the request asks for")
        .addProperty(
            "type",
            DocumentFilter.string()
                .format("uri")
                .description("What kind of problem it is, from the list in contracts/problems"))
        .addProperty("title", DocumentFilter.string())
        .addProperty("status", integer())
        .addProperty("detail", DocumentFilter.string())
        .addProperty(
            "code", DocumentFilter.string().description("The rule that was broken, a stable word"))
        .addProperty(
            "errors", OASFactory.createSchema().addType(Schema.SchemaType.ARRAY).items(error))
        .addRequired("type")
        .addRequired("title")
        .addRequired("status");
  }

  private static Schema integer() {
    return OASFactory.createSchema().addType(Schema.SchemaType.INTEGER);
  }
}
