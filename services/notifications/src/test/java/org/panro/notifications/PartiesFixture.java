package org.panro.notifications;

import static io.restassured.RestAssured.given;

import io.restassured.http.ContentType;
import io.restassured.specification.RequestSpecification;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.panro.contracts.accounts.VerificationStatus;
import org.panro.contracts.event.CompanyState;
import org.panro.contracts.event.MatchState;
import org.panro.contracts.event.MemberState;
import org.panro.contracts.event.deal.DealParties;
import org.panro.contracts.matching.MatchStatus;
import org.panro.contracts.notifications.Notice;
import org.panro.contracts.value.LocalizedText;
import org.panro.shared.testing.Await;
import org.panro.shared.testing.Events;
import org.panro.shared.testing.Tokens;

/** The demo members and their companies, and what they find in their inboxes. */
public final class PartiesFixture {
  public static final String INBOX = "/api/notifications/inbox";
  public static final UUID SELLER = UUID.fromString("00000000-0000-7000-8000-000000000001");
  public static final UUID BUYER = UUID.fromString("00000000-0000-7000-8000-000000000002");
  public static final UUID SELLERS_MEMBER = UUID.fromString("00000000-0000-7000-8000-000000000101");
  public static final UUID BUYERS_MEMBER = UUID.fromString("00000000-0000-7000-8000-000000000102");
  public static final UUID AGENT = UUID.fromString("00000000-0000-7000-8000-000000000103");

  private static final UUID SUPPORT = UUID.fromString("00000000-0000-7000-8000-000000000003");

  private PartiesFixture() {}

  /** Tells of the companies and their members, as accounts does. */
  public static void known() {
    Events.publish(company(SELLER, 1, VerificationStatus.VERIFIED));
    Events.publish(member(SELLERS_MEMBER, SELLER, "ko"));
    Events.publish(member(BUYERS_MEMBER, BUYER, "en"));
    Events.publish(member(AGENT, SUPPORT, "ko"));
  }

  public static CompanyState company(UUID id, long version, VerificationStatus verification) {
    return new CompanyState(
        id,
        version,
        new LocalizedText("한빛정밀", "Hanbit Precision"),
        "KR",
        true,
        false,
        verification,
        true,
        3,
        false);
  }

  public static MemberState member(UUID id, UUID company, String language) {
    return new MemberState(id, 1, company, List.of("seller"), "owner", language, false);
  }

  /** A match of the demo seller and buyer; its product and request are called by its identity. */
  public static MatchState match(UUID id, long version, MatchStatus status) {
    return match(id, version, status, null, null);
  }

  public static MatchState match(
      UUID id,
      long version,
      MatchStatus status,
      @Nullable Boolean buyerInterested,
      @Nullable Boolean sellerInterested) {
    LocalizedText name = new LocalizedText(null, id.toString());
    return new MatchState(
        id,
        version,
        id,
        id,
        BUYER,
        SELLER,
        name,
        name,
        80,
        status,
        buyerInterested,
        sellerInterested,
        null,
        null);
  }

  public static DealParties parties(UUID deal, @Nullable UUID actor) {
    return new DealParties(SELLER, BUYER, AGENT, actor, new LocalizedText(null, deal.toString()));
  }

  public static RequestSpecification as(String member) {
    return given().auth().oauth2(Tokens.of(member)).contentType(ContentType.JSON);
  }

  /** Waits for that many notices of the thing in the member's inbox; answers them by kind. */
  public static List<String> awaitKinds(String member, UUID thing, int count) {
    Await.until(
        "%d notices of %s for %s".formatted(count, thing, member),
        () -> kinds(member, thing).size() >= count);
    return kinds(member, thing);
  }

  /** The kinds of the member's notices whose link is about the thing, the newest first. */
  public static List<String> kinds(String member, UUID thing) {
    return notices(member, thing).stream().map(Notice::kind).toList();
  }

  public static List<Notice> notices(String member, UUID thing) {
    return as(member).get(INBOX + "?size=100").jsonPath().getList("items", Notice.class).stream()
        .filter(notice -> notice.link().endsWith(thing.toString()))
        .toList();
  }
}
