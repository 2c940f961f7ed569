package org.panro.accounts.replay;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.panro.contracts.event.CompanyState;
import org.panro.contracts.event.MemberState;
import org.panro.shared.testing.PanroEngines;
import org.panro.shared.testing.Replayed;

@QuarkusTest
@WithTestResource(PanroEngines.class)
class ReplayXIT {
  private static final UUID BUYER = UUID.fromString("00000000-0000-7000-8000-000000000002");
  private static final UUID MEMBER = UUID.fromString("00000000-0000-7000-8000-000000000102");

  @Test
  void aCompanyIsToldAgainWithItsVersion() {
    assertThat(Replayed.again("accounts", CompanyState.class, BUYER).buyer()).isTrue();
  }

  @Test
  void aMemberIsToldAgainWithItsVersion() {
    assertThat(Replayed.again("accounts", MemberState.class, MEMBER).roles()).contains("buyer");
  }
}
