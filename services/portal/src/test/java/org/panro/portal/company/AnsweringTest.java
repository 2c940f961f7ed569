package org.panro.portal.company;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.panro.contracts.deals.ResponseTime;
import org.panro.portal.client.Part;

class AnsweringTest {

  @ParameterizedTest
  @CsvSource({
    "0, HOUR",
    "60, HOUR",
    "61, DAY",
    "1440, DAY",
    "1441, THREE_DAYS",
    "4321, WEEK",
    "10080, WEEK",
    "10081, LONGER"
  })
  void theMedianIsToldInTheWordsOfPeople(long minutes, Answering expected) {
    Answering told = Answering.of(new ResponseTime(new UUID(0, 1), 3, 2, minutes));
    assertThat(told).isEqualTo(expected);
    assertThat(told.isMeasured()).isTrue();
  }

  @Test
  void nothingIsInventedWhereNobodyAskedOrNobodyAnswered() {
    assertThat(Answering.of(new ResponseTime(new UUID(0, 1), 0, 0, null)))
        .isEqualTo(Answering.NOT_ASKED);
    assertThat(Answering.of(new ResponseTime(new UUID(0, 1), 2, 0, null)))
        .isEqualTo(Answering.NOT_YET);
    assertThat(Answering.of(new Part<>(Optional.empty()))).isEqualTo(Answering.UNKNOWN);
    assertThat(Answering.NOT_YET.isMeasured()).isFalse();
  }
}
