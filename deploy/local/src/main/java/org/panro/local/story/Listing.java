package org.panro.local.story;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.util.Map;
import org.panro.local.client.PublicApi;

/** The seller lists a product, which a search finds soon after. */
record Listing() implements Act<Listing.Listed> {
  private static final String PATH = "/api/catalog/products";

  /** A published product. */
  record Listed(String id, String sku) {}

  @Override
  public String name() {
    return "listing";
  }

  @Override
  public Listed play(Stage stage) throws IOException, InterruptedException {
    PublicApi seller = stage.cast().seller();
    String sku = "HB-SP-" + stage.run();
    long began = System.nanoTime();
    JsonNode draft = seller.post(PATH, stage.key("product"), facts(stage.run(), sku));
    String id = draft.path("id").asText();
    stage.acknowledged("product", seller, PATH, Map.of("sku", sku));
    Stage.expectHidden(stage.cast().stranger(), PATH + "/" + id);
    JsonNode published =
        seller.post(
            "%s/%s/publish".formatted(PATH, id), stage.key("product-publish"), PublicApi.object());
    Stage.expect(
        published.path("state").asText().equals("published"), "a published product", published);
    stage.acknowledged("product-publish", seller, PATH, Map.of("sku", sku, "state", "published"));
    stage.tell("seller lists", began, "product %s, sku %s, published".formatted(id, sku));
    found(stage, id, sku);
    return new Listed(id, sku);
  }

  private static void found(Stage stage, String id, String sku)
      throws IOException, InterruptedException {
    long began = System.nanoTime();
    JsonNode page =
        stage
            .cast()
            .buyer()
            .await(
                "/api/catalog/search?size=5&q=" + sku,
                seen -> seen.path("items").path(0).path("id").asText().equals(id));
    stage.tell(
        "buyer searches", began, "found first of %d results".formatted(page.path("total").asInt()));
  }

  private static ObjectNode facts(String run, String sku) {
    ObjectNode facts = PublicApi.object().put("sku", sku);
    facts
        .putObject("name")
        .put("ko", "서보 프레스용 볼 스크루 유닛 " + run)
        .put("en", "Ball screw unit for servo presses " + run);
    facts
        .putObject("summary")
        .put("ko", "프레스 가압축에 바로 조립하는 25 kN 유닛")
        .put("en", "25 kN unit that bolts straight into the pressing axis");
    facts
        .putObject("description")
        .put("ko", "연삭 볼 스크루에 앵귤러 베어링과 하우징을 조립해 예압까지 맞춰 보냅니다. 유닛마다 축 방향 강성을 재어 성적서를 붙입니다.")
        .put(
            "en",
            "Ground ball screw with angular bearings and housing, assembled and preloaded. The"
                + " axial stiffness of every unit is measured and certified.");
    facts.put("category", "linear-motion").put("hsCode", "848340").put("unit", "C62");
    attribute(facts, "Dynamic load rating", "25", "kN");
    attribute(facts, "Lead", "10", "mm");
    attribute(facts, "Stroke", "250", "mm");
    certification(facts, "CE");
    certification(facts, "ISO 9001");
    tier(facts, 10, "412.00");
    tier(facts, 100, "389.00");
    facts.put("minimumOrderQuantity", 10).put("leadTimeDays", 35).put("monthlyCapacity", 400);
    facts.putArray("incoterms").addObject().put("rule", "FOB").put("place", "Busan");
    facts.putArray("exportMarkets").add("DE").add("PL").add("CZ");
    facts.put("origin", "KR").putArray("keywords").add("서보 프레스").add("servo press");
    return facts;
  }

  private static void attribute(ObjectNode facts, String name, String value, String unit) {
    facts
        .withArray("attributes")
        .addObject()
        .put("name", name)
        .put("value", value)
        .put("unit", unit);
  }

  private static void certification(ObjectNode facts, String scheme) {
    facts.withArray("certifications").addObject().put("scheme", scheme).put("status", "declared");
  }

  private static void tier(ObjectNode facts, int quantity, String price) {
    facts
        .withObject("/price")
        .withArray("tiers")
        .addObject()
        .put("minimumQuantity", quantity)
        .putObject("price")
        .put("amount", price)
        .put("currency", "USD");
  }
}
