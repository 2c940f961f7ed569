package org.panro.gateway.installation;

import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class StartConditionsTest {
  @ParameterizedTest
  @ValueSource(
      strings = {
        "http://localhost:8080",
        "http://127.0.0.1:8180",
        "http://[::1]:8080",
        "https://panro.example"
      })
  void startsWhereSessionsAreSafe(String publicUrl) {
    assertThatCode(() -> verify(InstallationFixture.at(publicUrl), "127.0.0.1", "127.0.0.1"))
        .doesNotThrowAnyException();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"http://panro.example", "http://localhost.evil.example", "http://10.0.0.1"})
  void refusesPlainHttpForOtherMachines(String publicUrl) {
    assertThatThrownBy(() -> verify(InstallationFixture.at(publicUrl), "127.0.0.1", "127.0.0.1"))
        .hasMessageContaining("panro.public-url");
  }

  @Test
  void refusesAPublicAddressWithAPath() {
    assertThatThrownBy(
            () -> verify(InstallationFixture.at("https://panro.example/x"), "0.0.0.0", "0.0.0.0"))
        .hasMessageContaining("has a path");
  }

  @Test
  void refusesAShortSessionKey() {
    assertThatThrownBy(() -> verify(InstallationFixture.withKey("short"), "127.0.0.1", "127.0.0.1"))
        .hasMessageContaining("panro.session-key");
  }

  @ParameterizedTest
  @CsvSource({"0.0.0.0,127.0.0.1", "127.0.0.1,0.0.0.0", "192.0.2.1,127.0.0.1", "::,::1"})
  void refusesDemoMembersWhereOthersCanReachThem(String host, String managementHost) {
    assertThatThrownBy(() -> verify(InstallationFixture.withDemoMembers(), host, managementHost))
        .hasMessageContaining("panro.demo-members");
  }

  @ParameterizedTest
  @ValueSource(strings = {"127.0.0.1", "localhost", "::1"})
  void letsDemoMembersInOnOnesOwnMachine(String host) {
    assertThatCode(() -> verify(InstallationFixture.withDemoMembers(), host, host))
        .doesNotThrowAnyException();
  }

  private static void verify(Installation installation, String host, String managementHost) {
    new StartConditions(installation, host, managementHost).verify();
  }
}
