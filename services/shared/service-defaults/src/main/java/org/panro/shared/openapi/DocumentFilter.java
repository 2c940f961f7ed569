package org.panro.shared.openapi;

import io.quarkus.smallrye.openapi.OpenApiFilter;
import java.util.List;
import org.eclipse.microprofile.openapi.OASFactory;
import org.eclipse.microprofile.openapi.OASFilter;
import org.eclipse.microprofile.openapi.models.OpenAPI;
import org.eclipse.microprofile.openapi.models.Operation;
import org.eclipse.microprofile.openapi.models.PathItem;
import org.eclipse.microprofile.openapi.models.headers.Header;
import org.eclipse.microprofile.openapi.models.media.Schema;
import org.eclipse.microprofile.openapi.models.parameters.Parameter;
import org.eclipse.microprofile.openapi.models.responses.APIResponse;
import org.eclipse.microprofile.openapi.models.security.SecurityScheme;
import org.jboss.jandex.IndexView;

/** Completes the scanned document while a service is built, from the annotations it runs by. */
@OpenApiFilter(stages = OpenApiFilter.RunStage.BUILD)
public class DocumentFilter implements OASFilter {
  private static final String BEARER = "bearer";
  private static final String OK = "200";

  private final IndexView index;

  public DocumentFilter(IndexView index) {
    this.index = index;
  }

  @Override
  public void filterOpenAPI(OpenAPI document) {
    if (document.getComponents() == null || document.getPaths() == null) {
      return;
    }
    document
        .getComponents()
        .addSecurityScheme(
            BEARER,
            OASFactory.createSecurityScheme()
                .type(SecurityScheme.Type.HTTP)
                .scheme(BEARER)
                .bearerFormat("JWT")
                .description("An access token of the realm panro"));
    new WireSchemas(index).correct(document.getComponents());
    ProblemResponses.describe(document.getComponents());
    document.getPaths().getPathItems().forEach(this::complete);
  }

  private void complete(String path, PathItem item) {
    item.getOperations().forEach((method, operation) -> complete(path, method, operation));
  }

  private void complete(String path, PathItem.HttpMethod method, Operation operation) {
    Endpoint endpoint = Endpoint.of(index, operation.getOperationId());
    operation.setOperationId(endpoint.name());
    operation.addTag(endpoint.group());
    secure(operation, endpoint);
    answer(operation, endpoint);
    if (endpoint.isCommand()) {
      operation.addParameter(
          header("Idempotency-Key", "Given again, it gives the first answer again"));
    }
    boolean conditional =
        endpoint.isCommand()
            && endpoint.isUpdate()
            && (method == PathItem.HttpMethod.PUT || path.contains("{"));
    if (conditional) {
      operation.addParameter(
          header("If-Match", "The entity tag of what was read; refused where it has changed"));
    }
    ProblemResponses.add(operation, endpoint, path.contains("{"), conditional);
  }

  private static void secure(Operation operation, Endpoint endpoint) {
    operation.setSecurity(List.of());
    if (!endpoint.isPublic()) {
      operation.addSecurityRequirement(OASFactory.createSecurityRequirement().addScheme(BEARER));
    }
    if (!endpoint.roles().isEmpty()) {
      operation.addExtension("x-roles", endpoint.roles());
    }
  }

  /** A command's answer has the status that its annotation says, and a stored thing its tag. */
  private static void answer(Operation operation, Endpoint endpoint) {
    APIResponse answer = operation.getResponses().getAPIResponse(OK);
    if (answer == null) {
      return;
    }
    if (endpoint.answersResource()) {
      answer.addHeader("ETag", text("The version of the thing, quoted"));
    }
    if (!endpoint.isUpdate()) {
      operation.getResponses().removeAPIResponse(OK);
      operation.getResponses().addAPIResponse(Integer.toString(endpoint.status()), answer);
      answer.setDescription(endpoint.status() == 202 ? "Accepted" : "Created");
      answer.addHeader("Location", text("Absolute path of the new thing"));
    }
  }

  private static Header text(String description) {
    return OASFactory.createHeader().description(description).schema(string());
  }

  private static Parameter header(String name, String description) {
    return OASFactory.createParameter()
        .in(Parameter.In.HEADER)
        .name(name)
        .description(description)
        .schema(string());
  }

  static Schema string() {
    return OASFactory.createSchema().addType(Schema.SchemaType.STRING);
  }
}
