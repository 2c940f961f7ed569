package org.panro.catalog.vocabulary;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.InstanceOfAssertFactories.type;

import io.quarkiverse.resteasy.problem.HttpProblem;
import java.nio.charset.Charset;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.panro.contracts.event.VocabularyState.Term;
import org.panro.contracts.problem.FieldProblem;

class VocabularyFileTest {

  @Test
  void linesSaidAgainAreCounted() {
    VocabularyFile file = read("모터\tmotor\n\n모터\tmotor \n감속기\tspeed reducer\n");
    assertThat(file.terms())
        .containsExactly(new Term("모터", "motor"), new Term("감속기", "speed reducer"));
    assertThat(file.repeated()).isEqualTo(1);
  }

  @Test
  void aFileOfKoreanWindowsIsRead() {
    byte[] content = "볼스크류\tball screw\n감속기\treducer".getBytes(Charset.forName("x-windows-949"));
    assertThat(VocabularyFile.read(content).terms())
        .containsExactly(new Term("볼스크류", "ball screw"), new Term("감속기", "reducer"));
  }

  @Test
  void everyLineThatIsNoPairIsNamed() {
    assertThatThrownBy(() -> read("모터\tmotor\n감속기\n\tscrew\n"))
        .asInstanceOf(type(HttpProblem.class))
        .extracting(problem -> problem.getParameters().get("errors"))
        .satisfies(
            errors ->
                assertThat((List<?>) errors)
                    .extracting(error -> ((FieldProblem) error).line())
                    .containsExactly(2, 3));
  }

  @Test
  void aFileWithoutTermsIsRefused() {
    assertThatThrownBy(() -> read("\n \n")).isInstanceOf(HttpProblem.class);
  }

  private static VocabularyFile read(String lines) {
    return VocabularyFile.read(lines.getBytes(UTF_8));
  }
}
