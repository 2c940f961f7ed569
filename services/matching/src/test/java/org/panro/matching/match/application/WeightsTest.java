package org.panro.matching.match.application;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class WeightsTest {

  @ParameterizedTest
  @CsvSource({
    "0,0,true,false",
    "0,1,false,true",
    "1000,1000,true,false",
    "1000,1020,true,false",
    "1000,1021,true,true",
    "1000,1021,false,false",
    "1000,1501,false,true",
    "1000,900,true,true"
  })
  void wordsAreCountedAgainOnceListingsHaveChangedEnough(
      long counted, long listings, boolean atRest, boolean due) {
    assertThat(Weights.isDue(counted, listings, atRest)).isEqualTo(due);
  }
}
