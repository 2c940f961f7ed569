package org.panro.notifications.news;

import static org.assertj.core.api.Assertions.assertThat;
import static org.panro.notifications.PartiesFixture.INBOX;
import static org.panro.notifications.PartiesFixture.SELLER;
import static org.panro.notifications.PartiesFixture.as;
import static org.panro.notifications.PartiesFixture.company;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.panro.contracts.accounts.VerificationStatus;
import org.panro.notifications.PartiesFixture;
import org.panro.shared.testing.Await;
import org.panro.shared.testing.Events;
import org.panro.shared.testing.PanroEngines;

@QuarkusTest
@WithTestResource(PanroEngines.class)
class CompanyNewsXIT {

  @Test
  void aDecisionIsNewsAndAFirstSightIsNone() {
    PartiesFixture.known();
    Events.publish(company(SELLER, 2, VerificationStatus.REJECTED));
    Events.publish(company(SELLER, 3, VerificationStatus.PENDING));
    Events.publish(company(SELLER, 4, VerificationStatus.VERIFIED));
    Await.until("both decisions", () -> decisions().size() == 2);
    assertThat(decisions()).containsExactly("company-verified", "company-rejected");
  }

  private static List<String> decisions() {
    List<String> kinds = as("seller").get(INBOX + "?size=100").path("items.kind");
    return kinds.stream().filter(kind -> kind.startsWith("company-")).toList();
  }
}
