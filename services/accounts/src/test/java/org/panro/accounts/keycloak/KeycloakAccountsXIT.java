package org.panro.accounts.keycloak;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import org.junit.jupiter.api.Test;
import org.keycloak.admin.client.Keycloak;
import org.panro.accounts.NewcomersFixture;
import org.panro.shared.testing.PanroEngines;

@QuarkusTest
@WithTestResource(PanroEngines.class)
class KeycloakAccountsXIT {
  @Inject KeycloakAccounts accounts;
  @Inject Keycloak keycloak;

  @Test
  void madeTwiceItIsOneAccountInOneOrganization() {
    AccountPlan plan = plan(NewcomersFixture.address("again"));
    assertThat(accounts.provision(plan)).isTrue();
    assertThat(accounts.provision(plan)).isTrue();
    assertThatThereIsOneOf(plan);
  }

  @Test
  void madeByTwoAtOnceItIsOneAccountInOneOrganization() {
    AccountPlan plan = plan(NewcomersFixture.address("both"));
    CompletableFuture<Void> other = CompletableFuture.runAsync(() -> untilProvisioned(plan));
    untilProvisioned(plan);
    other.join();
    assertThatThereIsOneOf(plan);
  }

  @Test
  void anotherMembersAddressChangesNothing() {
    String address = NewcomersFixture.address("taken");
    accounts.provision(plan(address));
    AccountPlan late = plan(address);
    assertThat(accounts.provision(late)).isFalse();
    assertThat(accounts.of(late.memberId())).isEmpty();
    assertThat(organizations(late.companyId())).isZero();
  }

  @Test
  void whatIsRemovedIsGoneAndStaysGone() {
    AccountPlan plan = plan(NewcomersFixture.address("gone"));
    accounts.provision(plan);
    for (int times = 0; times < 2; times++) {
      accounts.remove(plan.memberId());
      accounts.removeCompany(plan.companyId());
    }
    assertThat(accounts.of(plan.memberId())).isEmpty();
    assertThat(organizations(plan.companyId())).isZero();
  }

  /** Steps may meet in the middle, as a task's next attempt would mend. */
  private void untilProvisioned(AccountPlan plan) {
    for (int attempt = 0; attempt < 5; attempt++) {
      try {
        accounts.provision(plan);
        return;
      } catch (RuntimeException met) {
        assertThat(attempt).isLessThan(4);
      }
    }
  }

  private void assertThatThereIsOneOf(AccountPlan plan) {
    assertThat(accounts.ofCompany(plan.companyId()))
        .extracting(Account::memberId)
        .containsExactly(plan.memberId());
    assertThat(organizations(plan.companyId())).isEqualTo(1);
  }

  private int organizations(UUID company) {
    return keycloak.realm("panro").organizations().search(company.toString(), true, 0, 10).size();
  }

  private static AccountPlan plan(String address) {
    return new AccountPlan(
        UUID.randomUUID(),
        UUID.randomUUID(),
        "새길산업",
        address,
        "Kim Mina",
        List.of("seller"),
        "owner",
        "ko");
  }
}
