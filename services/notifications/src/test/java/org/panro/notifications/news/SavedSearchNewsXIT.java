package org.panro.notifications.news;

import static org.assertj.core.api.Assertions.assertThat;
import static org.panro.notifications.PartiesFixture.BUYERS_MEMBER;
import static org.panro.notifications.PartiesFixture.INBOX;
import static org.panro.notifications.PartiesFixture.as;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.panro.contracts.catalog.AlertPace;
import org.panro.contracts.event.SavedSearchMatched;
import org.panro.contracts.event.SavedSearchMatched.NewProduct;
import org.panro.contracts.notifications.Notice;
import org.panro.contracts.value.LocalizedText;
import org.panro.notifications.PartiesFixture;
import org.panro.shared.identity.Ids;
import org.panro.shared.testing.Await;
import org.panro.shared.testing.Events;
import org.panro.shared.testing.Mails;
import org.panro.shared.testing.PanroEngines;

@QuarkusTest
@WithTestResource(PanroEngines.class)
class SavedSearchNewsXIT {
  private final UUID search = Ids.next();

  @BeforeEach
  void membersAreKnown() {
    PartiesFixture.known();
  }

  @Test
  void newProductsAreANoticeAndAMailThatStopsWithOneClick() {
    Events.publish(matched());
    Events.publish(matched());
    Await.until("a mail", () -> !Mails.to("buyer@demo.example", search.toString()).isEmpty());
    Mails.Mail mail = Mails.to("buyer@demo.example", search.toString()).getFirst();
    assertThat(mail.text())
        .contains("Servo motor, 감속기 and 5 more", "/en/stop-alerts/signed." + search)
        .contains("/en/search?")
        .contains("q=servo+%26+drive&amp;", "&amp;sort=newest");
    assertThat(mail.stops())
        .contains(
            "/en/stop-alerts/signed." + search + "&gt;\n",
            "List-Unsubscribe-Post: List-Unsubscribe=One-Click");
    assertThat(notices()).extracting(Notice::kind).containsExactly("new-products");
  }

  private List<Notice> notices() {
    return as("buyer").get(INBOX + "?size=100").jsonPath().getList("items", Notice.class).stream()
        .filter(notice -> notice.title().in("en").endsWith(search.toString()))
        .toList();
  }

  private SavedSearchMatched matched() {
    return new SavedSearchMatched(
        search,
        1,
        BUYERS_MEMBER,
        search.toString(),
        Map.of("q", List.of("servo & drive"), "maxPrice", List.of("500"), "sort", List.of("price")),
        AlertPace.AT_ONCE,
        List.of(
            new NewProduct(Ids.next(), new LocalizedText("서보모터", "Servo motor")),
            new NewProduct(Ids.next(), new LocalizedText("감속기", null))),
        7,
        "signed." + search);
  }
}
