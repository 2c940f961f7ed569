package org.panro.accounts;

import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.equalTo;

import io.restassured.http.ContentType;
import io.restassured.response.Response;
import io.restassured.specification.RequestSpecification;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.eclipse.microprofile.config.ConfigProvider;
import org.panro.shared.testing.Await;
import org.panro.shared.testing.Mails;

/** People who come to Panro in the tests: they sign up, follow their mails and get tokens. */
public final class NewcomersFixture {
  private static final String LINK = "/login-actions/action-token";
  private static final Pattern URL = Pattern.compile("(http://\\S+" + LINK + "\\S+)");
  private static final Pattern PROCEED = Pattern.compile("href=\"([^\"]*" + LINK + "[^\"]*)\"");
  private static final Pattern FORM = Pattern.compile("action=\"([^\"]+)\"");
  private static final String PASSWORD = "of this test";

  private NewcomersFixture() {}

  /** An address that nobody had before. */
  public static String address(String who) {
    return who + "-" + UUID.randomUUID() + "@newcomer.example";
  }

  /** The body of a sign-up of a company that sells. */
  public static String signUp(String address) {
    return """
    {"company": {"facts": {"name": {"ko": "새길산업", "en": "Saegil Industries"}, "country": "KR",
                           "registrationNumber": "1234567891"},
                 "seller": true, "buyer": false},
     "owner": {"name": "Kim Mina", "email": "%s"}, "language": "en",
     "consents": [{"document": "terms", "version": "2026-01"},
                  {"document": "privacy", "version": "2026-01"}]}"""
        .formatted(address);
  }

  /** Sends a sign-up and waits until its mail is out; answers its path. */
  public static String signedUp(String address) {
    String path =
        given()
            .contentType(ContentType.JSON)
            .body(signUp(address))
            .post("/api/accounts/sign-ups")
            .then()
            .statusCode(202)
            .body("state", equalTo("preparing"))
            .extract()
            .header("Location");
    Await.until("the sign-up is ready", () -> given().get(path).path("state").equals("ready"));
    return path;
  }

  /** The address of an owner who signed up, followed the mail and looked at its own data. */
  public static String owner() {
    String address = address("owner");
    signedUp(address);
    arrive(address);
    return address;
  }

  /** The address of somebody whom the owner invited and who came. */
  public static String invited(String owner, String companyRole) {
    String address = address(companyRole);
    as(owner)
        .body(invitation(address, companyRole))
        .post("/api/accounts/invitations")
        .then()
        .statusCode(201);
    arrive(address);
    return address;
  }

  /** The body of an invitation. */
  public static String invitation(String address, String companyRole) {
    return """
    {"email": "%s", "name": "Lee Jun", "companyRole": "%s", "language": "ko"}"""
        .formatted(address, companyRole);
  }

  /** Follows the mail's link, sets the password and looks at the own data for the first time. */
  public static void arrive(String address) {
    followMail(address);
    as(address).get("/api/accounts/me").then().statusCode(200);
  }

  /** Follows the mail's link as a browser would and sets the password. */
  public static void followMail(String address) {
    Await.until("a link for " + address, () -> !Mails.to(address, LINK).isEmpty());
    Map<String, String> cookies = new HashMap<>();
    String link = first(URL, Mails.to(address, LINK).getFirst().text());
    String page = browse(given(), link, cookies).asString();
    Matcher proceed = PROCEED.matcher(page);
    if (proceed.find()) {
      page = browse(given(), proceed.group(1), cookies).asString();
    }
    RequestSpecification form =
        given().formParam("password-new", PASSWORD).formParam("password-confirm", PASSWORD);
    Response done = send(form, first(FORM, page), cookies, "POST");
    if (done.statusCode() != 200) {
      throw new AssertionError("The password was not taken: " + done.asString());
    }
  }

  private static Response browse(
      RequestSpecification request, String address, Map<String, String> cookies) {
    return send(request, address, cookies, "GET");
  }

  private static Response send(
      RequestSpecification request, String address, Map<String, String> cookies, String method) {
    Response answer =
        request.cookies(cookies).redirects().follow(false).request(method, direct(address));
    cookies.putAll(answer.cookies());
    String onward = answer.header("Location");
    return onward == null ? answer : browse(given(), onward, cookies);
  }

  /** Keycloak names its public address, which only a gateway would serve. */
  private static String direct(String address) {
    String publicUrl = setting("panro.public-url") + "/auth";
    return address.replace("&amp;", "&").replace(publicUrl, setting("panro.keycloak.url"));
  }

  private static String first(Pattern pattern, String text) {
    Matcher matcher = pattern.matcher(text);
    if (!matcher.find()) {
      throw new AssertionError("No %s in %s".formatted(pattern, text));
    }
    return matcher.group(1);
  }

  /** A request with a token that is fresh, so that it tells the role of this moment. */
  public static RequestSpecification as(String address) {
    return given().auth().oauth2(token(address)).contentType(ContentType.JSON);
  }

  public static String token(String address) {
    return signIn(address).then().statusCode(200).extract().path("access_token");
  }

  public static Response signIn(String address) {
    return given()
        .formParam("grant_type", "password")
        .formParam("client_id", "panro-cli")
        .formParam("username", address)
        .formParam("password", PASSWORD)
        .formParam("scope", "openid")
        .post(setting("panro.keycloak.url") + "/realms/panro/protocol/openid-connect/token");
  }

  /** The member's identifier. */
  public static String memberId(String address) {
    return as(address).get("/api/accounts/me").then().extract().path("id");
  }

  /** The identifier of the member's company. */
  public static String companyId(String address) {
    return as(address).get("/api/accounts/me").then().extract().path("company.id");
  }

  private static String setting(String name) {
    return ConfigProvider.getConfig().getValue(name, String.class);
  }
}
