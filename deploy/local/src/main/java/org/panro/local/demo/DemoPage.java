package org.panro.local.demo;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import org.panro.local.client.PublicApi;

/**
 * What a demo company's page tells beside its name and country.
 *
 * @param member of the company
 * @param facts description and markets
 */
record DemoPage(PublicApi member, ObjectNode facts) {

  void tell() throws IOException, InterruptedException {
    JsonNode company = member.get("/api/accounts/me").path("company");
    ObjectNode page = facts.deepCopy();
    page.set("name", company.path("name"));
    page.set("country", company.path("country"));
    member.put("/api/accounts/companies/" + company.path("id").asText(), "demo-company-page", page);
  }
}
