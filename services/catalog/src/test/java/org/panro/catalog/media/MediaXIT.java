package org.panro.catalog.media;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.startsWith;
import static org.panro.catalog.CatalogFixture.as;
import static org.panro.catalog.CatalogFixture.listed;
import static org.panro.catalog.CatalogFixture.product;
import static org.panro.catalog.CatalogFixture.publish;
import static org.panro.catalog.CatalogFixture.trustSeller;
import static org.panro.catalog.media.PictureFixture.latin;
import static org.panro.catalog.media.PictureFixture.lyingPicture;
import static org.panro.catalog.media.PictureFixture.pdf;
import static org.panro.catalog.media.PictureFixture.picture;
import static org.panro.catalog.media.PictureFixture.webp;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.stream.Stream;
import javax.imageio.ImageIO;
import org.eclipse.microprofile.config.ConfigProvider;
import org.junit.jupiter.api.Test;
import org.panro.contracts.event.ProductState;
import org.panro.shared.testing.Await;
import org.panro.shared.testing.Events;
import org.panro.shared.testing.PanroEngines;
import org.panro.shared.testing.StoredRows;

@QuarkusTest
@WithTestResource(PanroEngines.class)
class MediaXIT {
  private static final String MEDIA = "/api/catalog/media/";

  private static String published(String name) {
    trustSeller();
    return publish(product(UUID.randomUUID().toString(), name));
  }

  @Test
  void aPictureOfAPublishedProductIsServedToEverybodyWithoutItsMetadata() throws IOException {
    String product = published("Gripper");
    String id = add(product, "그립퍼 1.jpg", lyingPicture(1200, 600)).path("id");

    Response shown = given().get(MEDIA + id);
    shown
        .then()
        .statusCode(200)
        .contentType("image/jpeg")
        .header("X-Content-Type-Options", "nosniff")
        .header("Content-Security-Policy", containsString("sandbox"))
        .header("Cache-Control", containsString("immutable"))
        .header("Content-Disposition", startsWith("inline; filename*=UTF-8''%EA%B7%B8"));
    assertThat(new String(shown.asByteArray(), StandardCharsets.ISO_8859_1)).doesNotContain("GPS");
    given().header("If-None-Match", shown.header("ETag")).get(MEDIA + id).then().statusCode(304);

    BufferedImage thumbnail =
        ImageIO.read(
            new ByteArrayInputStream(
                given().get(MEDIA + id + "/thumbnail?width=160").asByteArray()));
    assertThat(thumbnail.getWidth()).isEqualTo(80);
    assertThat(thumbnail.getHeight()).isEqualTo(160);
    given().get(MEDIA + id + "/thumbnail?width=161").then().statusCode(400);
  }

  @Test
  void whatAProductShowsStandsInItsViewInItsEventAndInTheSearch() {
    String name = "Zwilling" + UUID.randomUUID().toString().substring(0, 8);
    String product = published(name);
    String sheet = add(product, "sheet.pdf", pdf()).path("id");
    String first = add(product, "a.png", picture("png", 30, 20)).path("id");
    String second = add(product, "b.webp", webp()).path("id");
    as("seller")
        .body(
            """
            {"items": [{"id": "%s", "alt": {"ko": "앞모습", "en": "Front"}}, {"id": "%s"}, {"id": "%s"}]}"""
                .formatted(second, first, sheet))
        .put("/api/catalog/products/%s/media".formatted(product))
        .then()
        .statusCode(200)
        .body("items.id", equalTo(List.of(second, first, sheet)));

    given()
        .get("/api/catalog/products/" + product)
        .then()
        .body("media.position", equalTo(List.of(1, 2, 3)))
        .body("media.kind", equalTo(List.of("image", "image", "data-sheet")))
        .body("media[0].alt.ko", equalTo("앞모습"))
        .body("media[1].width", equalTo(30))
        .body("media[1].contentType", equalTo("image/png"));
    Events.await(
        ProductState.class,
        UUID.fromString(product),
        state -> state.image() != null && state.image().id().toString().equals(second));
    Await.until(
        "the search shows the picture",
        () ->
            second.equals(
                given()
                    .queryParam("q", name)
                    .get("/api/catalog/search")
                    .path("items[0].image.id")));
    given()
        .get(MEDIA + sheet)
        .then()
        .contentType("application/pdf")
        .header("Content-Disposition", startsWith("attachment"));
  }

  @Test
  void aDraftsMediaAreItsCompanysAndAgentsAlone() {
    String product = listed(product(UUID.randomUUID().toString(), "Secret"));
    String id = add(product, "a.png", picture("png", 10, 10)).path("id");
    as("seller")
        .get(MEDIA + id)
        .then()
        .statusCode(200)
        .header("Cache-Control", "private, no-cache");
    as("agent").get(MEDIA + id + "/thumbnail").then().statusCode(200);
    given().get(MEDIA + id).then().statusCode(404);
    as("seller2").get(MEDIA + id).then().statusCode(404);
    String media = "/api/catalog/products/%s/media".formatted(product);
    as("seller2").get(media).then().statusCode(404);
    as("seller2").delete(media + "/" + id).then().statusCode(404);
    as("seller2")
        .contentType("image/png")
        .body(picture("png", 10, 10))
        .post(media + "?name=b.png")
        .then()
        .statusCode(404);
  }

  @Test
  void whatIsNoPictureIsRefusedWhateverItIsCalled() {
    String product = listed(product(UUID.randomUUID().toString(), "Guide"));
    as("seller")
        .header("Accept-Language", "ko")
        .contentType("image/png")
        .body(latin("<svg xmlns='http://www.w3.org/2000/svg'/>"))
        .post("/api/catalog/products/%s/media?name=a.png".formatted(product))
        .then()
        .statusCode(415)
        .contentType("application/problem+json")
        .body("detail", containsString("JPEG, PNG, WebP"));
    as("seller")
        .contentType("image/png")
        .body(picture("png", 10, 10))
        .post("/api/catalog/products/%s/media?name=../a.png".formatted(product))
        .then()
        .statusCode(400);
  }

  @Test
  void manyAtOnceAreAllTakenUpToTheLimitAndAKeyAddsOne() {
    String product = listed(product(UUID.randomUUID().toString(), "Guide"));
    byte[] picture = picture("png", 10, 10);
    String key = UUID.randomUUID().toString();
    Stream.of(key, key)
        .forEach(
            same ->
                as("seller")
                    .header("Idempotency-Key", same)
                    .contentType("image/png")
                    .body(picture)
                    .post("/api/catalog/products/%s/media?name=one.png".formatted(product))
                    .then()
                    .statusCode(201));
    List<CompletableFuture<Response>> sent =
        Stream.generate(
                () -> CompletableFuture.supplyAsync(() -> send(product, "many.png", picture)))
            .limit(22)
            .toList();
    assertThat(sent.stream().map(CompletableFuture::join).map(Response::statusCode))
        .containsOnly(201, 409)
        .filteredOn(status -> status == 201)
        .hasSize(19);
    as("seller").get("/api/catalog/products/" + product).then().body("media", hasSize(20));
  }

  @Test
  void theContentOfARemovedMediumIsSwept() throws IOException {
    String product = listed(product(UUID.randomUUID().toString(), "Guide"));
    String id = add(product, "a.png", picture("png", 10, 10)).path("id");
    assertThat(kept(id)).isEqualTo(4);
    as("seller")
        .delete("/api/catalog/products/%s/media/%s".formatted(product, id))
        .then()
        .statusCode(204);
    as("seller").get(MEDIA + id).then().statusCode(404);
    Await.until("the content is gone", () -> kept(id) == 0);
  }

  /** What a process leaves that dies after the bytes and before the row. */
  @Test
  void contentThatNothingShowsIsSweptOnceItsTimeHasCome() throws IOException {
    UUID id = UUID.randomUUID();
    Path file = Path.of(setting("panro.files"), Rendition.CARD.of(id));
    Files.createDirectories(file.getParent());
    Files.write(file, picture("jpg", 10, 10));
    StoredRows.change(
        "insert into medium_sweep (id, due_at) values (?, now() + interval '1 hour')", id);
    String shown = listed(product(UUID.randomUUID().toString(), "Guide"));
    String other = add(shown, "a.png", picture("png", 10, 10)).path("id");

    StoredRows.change("update medium_sweep set due_at = now() - interval '1 minute'");
    Await.until("the content is gone", () -> kept(id.toString()) == 0);
    Await.until(
        "the announcement is gone",
        () -> StoredRows.count("select count(*) from medium_sweep where id = ?", id) == 0);
    assertThat(kept(other)).isEqualTo(4);
  }

  private static long kept(String id) {
    try (Stream<Path> all = Files.walk(Path.of(setting("panro.files")))) {
      return all.filter(file -> file.getFileName().toString().startsWith(id)).count();
    } catch (IOException unreadable) {
      throw new IllegalStateException(unreadable);
    }
  }

  private static String setting(String name) {
    return ConfigProvider.getConfig().getValue(name, String.class);
  }

  private static Response add(String product, String name, byte[] content) {
    Response answer = send(product, name, content);
    answer.then().statusCode(201);
    return answer;
  }

  private static Response send(String product, String name, byte[] content) {
    return as("seller")
        .contentType("application/octet-stream")
        .body(content)
        .queryParam("name", name)
        .post("/api/catalog/products/%s/media".formatted(product));
  }
}
