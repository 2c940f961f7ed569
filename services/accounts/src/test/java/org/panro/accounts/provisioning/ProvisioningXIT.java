package org.panro.accounts.provisioning;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.panro.accounts.NewcomersFixture;
import org.panro.accounts.keycloak.AccountPlan;
import org.panro.accounts.keycloak.KeycloakAccounts;
import org.panro.shared.testing.Await;
import org.panro.shared.testing.PanroEngines;
import org.panro.shared.testing.StoredRows;

@QuarkusTest
@WithTestResource(PanroEngines.class)
class ProvisioningXIT {
  @Inject KeycloakAccounts accounts;

  @Test
  void aTaskWhoseProcessDiedAfterKeycloakIsFinishedOnce() {
    UUID signUp = UUID.randomUUID();
    UUID company = UUID.randomUUID();
    UUID member = UUID.randomUUID();
    String address = NewcomersFixture.address("killed");
    accounts.provision(
        new AccountPlan(
            member, company, "새길산업", address, "Kim Mina", List.of("seller"), "owner", "en"));
    StoredRows.change(
        "insert into sign_up (id, version, state, company_id, member_id, request, created_at)"
            + " values (?, 0, 'PREPARING', ?, ?, cast(? as jsonb), now())",
        signUp,
        company,
        member,
        NewcomersFixture.signUp(address));
    StoredRows.change(
        "insert into due_task (id, kind, subject_id, created_at, due_at)"
            + " values (?, 'FOUND_COMPANY', ?, now(), now())",
        UUID.randomUUID(),
        signUp);
    Await.until("the sign-up is ready", () -> isReady(signUp));
    assertThat(accounts.ofCompany(company)).hasSize(1);
    assertThat(StoredRows.count("select count(*) from member where id = ?", member)).isEqualTo(1);
  }

  private static boolean isReady(UUID signUp) {
    return given().get("/api/accounts/sign-ups/" + signUp).path("state").equals("ready");
  }
}
