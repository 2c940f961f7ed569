package org.panro.acceptance;

import static io.restassured.RestAssured.given;

import io.restassured.http.ContentType;
import io.restassured.specification.RequestSpecification;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/**
 * Members who call the API as scripts do.
 *
 * @param address of the gateway
 * @param tokens of those who signed in already
 */
record Members(String address, Map<String, String> tokens) {

  Members(String address) {
    this(address, new ConcurrentHashMap<>());
  }

  RequestSpecification as(String member) {
    return given()
        .baseUri(address)
        .urlEncodingEnabled(false)
        .auth()
        .oauth2(tokens.computeIfAbsent(member, this::token))
        .contentType(ContentType.JSON);
  }

  RequestSpecification asNobody() {
    return given().baseUri(address).urlEncodingEnabled(false).contentType(ContentType.JSON);
  }

  private String token(String member) {
    return given()
        .formParam("grant_type", "password")
        .formParam("client_id", "panro-cli")
        .formParam("username", member)
        .formParam("password", "panro")
        .formParam("scope", "openid")
        .post(address + "/auth/realms/panro/protocol/openid-connect/token")
        .then()
        .statusCode(200)
        .extract()
        .path("access_token");
  }
}
