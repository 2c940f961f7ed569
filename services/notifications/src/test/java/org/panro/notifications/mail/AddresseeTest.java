package org.panro.notifications.mail;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class AddresseeTest {

  @Test
  void aNameFollowsTheOrderOfTheLanguage() {
    Addressee addressee = new Addressee("Gildong", "Hong", "hong@demo.example");
    assertThat(addressee.name("ko")).isEqualTo("Hong Gildong");
    assertThat(addressee.name("en")).isEqualTo("Gildong Hong");
  }

  @Test
  void aMissingNameIsEmpty() {
    assertThat(new Addressee(null, " ", "hong@demo.example").name("en")).isEmpty();
  }
}
