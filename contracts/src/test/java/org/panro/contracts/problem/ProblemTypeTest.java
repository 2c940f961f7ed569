package org.panro.contracts.problem;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.util.Arrays;
import org.junit.jupiter.api.Test;

class ProblemTypeTest {

  @Test
  void everyTypeHasItsOwnUriAndATitleInBothLanguages() {
    assertThat(ProblemType.values()).extracting(ProblemType::uri).doesNotHaveDuplicates();
    assertThat(ProblemType.values())
        .allSatisfy(
            type -> {
              assertThat(type.title().ko()).isNotBlank();
              assertThat(type.title().en()).isNotBlank();
              assertThat(type.status()).isBetween(400, 599);
            });
  }

  @Test
  void aUriFindsItsType() {
    assertThat(Arrays.stream(ProblemType.values()))
        .allSatisfy(type -> assertThat(ProblemType.of(type.uri(), 418)).isEqualTo(type));
  }

  @Test
  void anUnknownUriIsNamedByItsStatus() {
    URI foreign = URI.create("https://example.org/problem");
    assertThat(ProblemType.of(foreign, 404)).isEqualTo(ProblemType.NOT_FOUND);
    assertThat(ProblemType.of(null, 418)).isEqualTo(ProblemType.MALFORMED);
    assertThat(ProblemType.of(null, 502)).isEqualTo(ProblemType.INTERNAL);
  }
}
