package org.panro.shared.testing;

import static org.assertj.core.api.Assertions.assertThat;

import io.restassured.RestAssured;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;

/**
 * What holds for every service, checked on the running one: its document is the committed one,
 * nobody gets in but where the document says so, and its health is told.
 */
public abstract class ServiceContract {

  @Test
  void theCommittedDocumentSaysWhatTheServiceDoes() throws IOException {
    String served = RestAssured.get("/q/openapi").asString();
    Path committed =
        TestInstallation.repository()
            .resolve("contracts/openapi/%s.yaml".formatted(PanroEngines.service()));
    if (Boolean.getBoolean("contracts.write")) {
      Files.createDirectories(committed.getParent());
      Files.writeString(committed, served);
    }
    assertThat(Files.exists(committed) ? Files.readString(committed) : "")
        .as("%s: after a change of the API, `./panro contracts` writes it anew", committed)
        .isEqualTo(served);
  }

  @Test
  void nobodyGetsInButWhereTheDocumentSaysSo() {
    assertThat(Operation.all())
        .isNotEmpty()
        .allSatisfy(
            operation -> {
              Operation.Answer answer = operation.callAsNobody();
              if (operation.isPublic()) {
                assertThat(answer.status()).as(operation.name()).isNotIn(401, 403, 405, 415, 500);
              } else {
                assertThat(answer.status()).as(operation.name()).isEqualTo(401);
                assertThat(answer.type())
                    .as(operation.name())
                    .isEqualTo("application/problem+json");
              }
            });
  }

  @Test
  void noOtherWayToWriteAPathOpensIt() {
    List<Operation> guarded =
        Operation.all().stream().filter(operation -> !operation.isPublic()).toList();
    assertThat(guarded)
        .allSatisfy(
            operation ->
                assertThat(operation.otherPaths())
                    .allSatisfy(
                        path ->
                            assertThat(operation.callAsNobody(path).status())
                                .as("%s %s", operation.method(), path)
                                .isIn(400, 401, 404, 405)));
  }

  @Test
  void itTellsWhetherItLivesAndIsReady() throws InterruptedException {
    assertThat(RestAssured.get("/q/health/live").statusCode()).isEqualTo(200);
    PanroEngines.awaitReady();
  }
}
