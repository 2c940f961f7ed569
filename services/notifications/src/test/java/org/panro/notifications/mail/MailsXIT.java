package org.panro.notifications.mail;

import static org.assertj.core.api.Assertions.assertThat;
import static org.panro.notifications.PartiesFixture.BUYER;
import static org.panro.notifications.PartiesFixture.BUYERS_MEMBER;
import static org.panro.notifications.PartiesFixture.INBOX;
import static org.panro.notifications.PartiesFixture.SELLERS_MEMBER;
import static org.panro.notifications.PartiesFixture.as;
import static org.panro.notifications.PartiesFixture.awaitKinds;
import static org.panro.notifications.PartiesFixture.match;
import static org.panro.notifications.PartiesFixture.member;
import static org.panro.notifications.PartiesFixture.parties;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.panro.contracts.event.deal.DealConfirmed;
import org.panro.contracts.event.deal.DealParties;
import org.panro.contracts.event.deal.MessagePosted;
import org.panro.contracts.matching.MatchStatus;
import org.panro.contracts.value.LocalizedText;
import org.panro.notifications.PartiesFixture;
import org.panro.shared.identity.Ids;
import org.panro.shared.testing.Await;
import org.panro.shared.testing.Events;
import org.panro.shared.testing.Mails;
import org.panro.shared.testing.PanroEngines;
import org.panro.shared.testing.StoredRows;

@QuarkusTest
@WithTestResource(PanroEngines.class)
class MailsXIT {
  private static final String SELLERS_ADDRESS = "seller@demo.example";
  private static final String BUYERS_ADDRESS = "buyer@demo.example";

  private static final String WITHOUT_ADDRESS = "No active account with an address";
  private static final String NOTICE_OF = "(select id from notice where member_id = ?)";

  private final UUID deal = Ids.next();

  @BeforeEach
  void membersAreKnown() {
    PartiesFixture.known();
  }

  @Test
  void aMailSpeaksTheMembersLanguageAndTellsHowToStop() {
    Events.publish(new DealConfirmed(deal, 1, parties(deal, BUYERS_MEMBER)));
    Mails.Mail mail = await(SELLERS_ADDRESS, deal).getFirst();
    assertThat(mail.subject()).isEqualTo("거래 확정: " + deal);
    assertThat(mail.text()).contains("님, 안녕하세요.", "/ko/deals/" + deal, "메일을 꺼 주세요", "/ko/inbox");
  }

  @Test
  void theSameEventTwiceIsOneMail() {
    UUID event = UUID.randomUUID();
    Events.publish(new DealConfirmed(deal, 1, parties(deal, SELLERS_MEMBER)), event);
    Events.publish(new DealConfirmed(deal, 1, parties(deal, SELLERS_MEMBER)), event);
    Events.publish(new MessagePosted(deal, 2, parties(deal, SELLERS_MEMBER), Ids.next()));
    Await.until("two mails", () -> Mails.to(BUYERS_ADDRESS, deal.toString()).size() == 2);
    assertThat(Mails.to(BUYERS_ADDRESS, deal.toString()))
        .extracting(Mails.Mail::subject)
        .containsExactlyInAnyOrder("Deal confirmed: " + deal, "New message: " + deal);
  }

  @Test
  void whoTurnedMailsOffGetsTheNoticeAlone() {
    as("agent").body("{\"mail\":false}").put(INBOX + "/settings").then().statusCode(200);
    Events.publish(new DealConfirmed(deal, 1, parties(deal, SELLERS_MEMBER)));
    awaitKinds("agent", deal, 1);
    await(BUYERS_ADDRESS, deal);
    assertThat(Mails.to("agent@demo.example", deal.toString())).isEmpty();
    as("agent").body("{\"mail\":true}").put(INBOX + "/settings").then().statusCode(200);
  }

  @Test
  void aBurstOfLeadsIsOneMail() {
    UUID second = Ids.next();
    Events.publish(match(deal, 1, MatchStatus.PROPOSED));
    awaitKinds("seller", deal, 1);
    Events.publish(match(second, 1, MatchStatus.PROPOSED));
    awaitKinds("seller", second, 1);
    await(BUYERS_ADDRESS, second);
    assertThat(Mails.to(SELLERS_ADDRESS, second.toString())).isEmpty();
  }

  @Test
  void aMailWithoutAnAddressIsTriedAgainAndGivenUpWithItsCause() {
    UUID stranger = Ids.next();
    UUID company = Ids.next();
    Events.publish(member(stranger, company, "en"));
    LocalizedText subject = new LocalizedText(null, deal.toString());
    Events.publish(
        new DealConfirmed(deal, 1, new DealParties(company, BUYER, null, null, subject)));
    Await.until("a first try", () -> cause(stranger, 1).contains(WITHOUT_ADDRESS));
    StoredRows.change(
        "update due_try set tries = ?, next_at = now() where work = 'mail' and row_id = "
            + NOTICE_OF,
        Postman.MOST_TRIES - 1,
        stranger);
    Await.until("it is given up", () -> givenUp(stranger).contains(WITHOUT_ADDRESS));
    assertThat(
            StoredRows.count("select count(*) from due_try where row_id = " + NOTICE_OF, stranger))
        .isZero();
  }

  private static String cause(UUID member, int tries) {
    return StoredRows.text(
        "select cause from due_try where work = 'mail' and tries = ? and row_id = " + NOTICE_OF,
        tries,
        member);
  }

  private static String givenUp(UUID member) {
    return StoredRows.text(
        "select cause from mail where due_at is null and notice_id = " + NOTICE_OF, member);
  }

  private static List<Mails.Mail> await(String address, UUID words) {
    Await.until("mail to " + address, () -> !Mails.to(address, words.toString()).isEmpty());
    return Mails.to(address, words.toString());
  }
}
