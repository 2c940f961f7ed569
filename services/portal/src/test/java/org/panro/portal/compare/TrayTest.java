package org.panro.portal.compare;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class TrayTest {
  private static final UUID GEAR = UUID.randomUUID();
  private static final UUID MOTOR = UUID.randomUUID();

  @Test
  void aProductIsChosenOnce() {
    Tray tray = Tray.of(List.of(GEAR.toString(), "no id", GEAR.toString()));

    assertThat(tray.products()).containsExactly(GEAR);
    assertThat(tray.with(GEAR)).isEqualTo(tray);
  }

  @Test
  void thereIsRoomForFive() {
    Tray tray = Tray.of(Stream.generate(() -> UUID.randomUUID().toString()).limit(9).toList());

    assertThat(tray.size()).isEqualTo(5);
    assertThat(tray.isFull()).isTrue();
    assertThat(tray.with(GEAR).has(GEAR)).isFalse();
  }

  @Test
  void theAddressHoldsTheChoice() {
    Tray tray = Tray.empty().with(GEAR).with(MOTOR);

    assertThat(tray.suffix()).isEqualTo("?compare=%s&compare=%s".formatted(GEAR, MOTOR));
    assertThat(tray.without(GEAR).suffix()).isEqualTo("?compare=" + MOTOR);
    assertThat(Tray.empty().suffix()).isEmpty();
  }
}
