package org.panro.local.story;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Map;
import org.panro.local.client.PublicApi;

/**
 * The buyer asks for such a product; its target price stays its own.
 *
 * @param product that fits the request
 */
record Sourcing(Listing.Listed product) implements Act<JsonNode> {
  private static final String PATH = "/api/buyers/requests";
  private static final int DAYS_TO_DELIVERY = 90;

  @Override
  public String name() {
    return "sourcing request";
  }

  @Override
  public JsonNode play(Stage stage) throws IOException, InterruptedException {
    PublicApi buyer = stage.cast().buyer();
    String reference = "NW-ST-" + stage.run();
    long began = System.nanoTime();
    JsonNode draft = buyer.post(PATH, stage.key("request"), need(stage.run(), reference));
    String path = PATH + "/" + draft.path("id").asText();
    stage.acknowledged("request", buyer, PATH, Map.of("reference", reference));
    Stage.expectHidden(stage.cast().seller(), path);
    JsonNode published =
        buyer.post(path + "/publish", stage.key("request-publish"), PublicApi.object());
    Stage.expect(
        published.path("state").asText().equals("published"), "a published request", published);
    JsonNode shown = stage.cast().seller().get(path);
    Stage.expect(
        shown.at("/items/0/targetPrice").isMissingNode(), "no target price for sellers", shown);
    stage.tell(
        "buyer asks",
        began,
        "request %s, reference %s, published; sellers see no target price"
            .formatted(draft.path("id").asText(), reference));
    return published;
  }

  private static ObjectNode need(String run, String reference) {
    ObjectNode need = PublicApi.object().put("reference", reference);
    need.putObject("title")
        .put("ko", "서보 프레스용 볼 스크루 유닛 " + run)
        .put("en", "Ball screw units for servo presses " + run);
    need.putObject("description")
        .put("ko", "가압축 25 kN, 스트로크 250 mm. 강성 성적서가 있어야 합니다.")
        .put("en", "Pressing axis of 25 kN, stroke 250 mm, with a certificate of stiffness.");
    need.put("category", "linear-motion").put("hsCode", "848340");
    ObjectNode item = need.putArray("items").addObject();
    item.putObject("name").put("ko", "볼 스크루 유닛 25 kN").put("en", "Ball screw unit 25 kN");
    item.put("quantity", 120).put("unit", "C62");
    item.putObject("targetPrice").put("amount", "395.00").put("currency", "USD");
    need.put("deliverBy", LocalDate.now(ZoneOffset.UTC).plusDays(DAYS_TO_DELIVERY).toString());
    need.putObject("destination").put("country", "DE").put("place", "Hamburg");
    need.put("incoterm", "FOB").put("minimumLevel", 3).put("visibility", "public");
    need.putArray("requiredCertifications").add("CE");
    need.putArray("preferredCertifications").add("ISO 9001");
    return need;
  }
}
