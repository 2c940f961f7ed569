package org.panro.local.demo;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.panro.local.client.PublicApi;

/**
 * One buyer's requests, each brought as far as its {@code life} says: a draft, published, closed,
 * or published and soon expiring by itself.
 *
 * @param member of the buyer
 * @param requests with {@code life} and {@code invite} beside the request's own fields
 */
record DemoRequests(PublicApi member, List<ObjectNode> requests) {
  private static final String PATH = "/api/buyers/requests/";

  /** Hands all of them in; answers the imports that are under way. */
  Map<Delivery, String> send() throws IOException, InterruptedException {
    Map<Delivery, String> sent = new LinkedHashMap<>();
    for (boolean published : List.of(true, false)) {
      List<ObjectNode> some = delivered(published);
      if (!some.isEmpty()) {
        Delivery delivery = new Delivery(member, Kind.REQUESTS, published, some);
        sent.put(delivery, delivery.send(1));
      }
    }
    return sent;
  }

  /** Invites to them and closes them, as far as they are there. */
  void settle() throws IOException, InterruptedException {
    JsonNode own = member.get("/api/buyers/requests?scope=own&size=100").path("items");
    for (ObjectNode request : requests) {
      String id = idOf(own, request.path("reference").asText());
      for (JsonNode company : request.path("invite")) {
        member.post(
            PATH + id + "/invitations",
            "demo-invitation-%s-%s".formatted(id, company.asText()),
            PublicApi.object().put("companyId", company.asText()));
      }
      if (request.path("life").asText().equals("closed")) {
        member.post(PATH + id + "/close", "demo-close-" + id, PublicApi.object());
      }
    }
  }

  private List<ObjectNode> delivered(boolean published) {
    List<ObjectNode> some = new ArrayList<>();
    for (ObjectNode request : requests) {
      if (published != request.path("life").asText().equals("draft")) {
        some.add(request.deepCopy().without(List.of("life", "invite")));
      }
    }
    return some;
  }

  private String idOf(JsonNode own, String reference) throws IOException {
    for (JsonNode request : own) {
      if (request.path("reference").asText().equals(reference)) {
        return request.path("id").asText();
      }
    }
    throw new IOException(
        "The demo request %s of %s is missing".formatted(reference, member.member()));
  }
}
