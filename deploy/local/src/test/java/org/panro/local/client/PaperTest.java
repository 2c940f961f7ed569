package org.panro.local.client;

import static java.nio.charset.StandardCharsets.US_ASCII;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class PaperTest {
  private static final Paper PAPER = new Paper("a.pdf", List.of("Total (net) 12.50", "Signed."));

  @Test
  void theSameTextGivesTheSameFile() {
    assertThat(new Paper("b.pdf", PAPER.lines()).sha256()).isEqualTo(PAPER.sha256());
    assertThat(new Paper("a.pdf", List.of("Other")).sha256()).isNotEqualTo(PAPER.sha256());
  }

  @Test
  void theTableOfObjectsPointsAtThem() {
    String file = new String(PAPER.content(), US_ASCII);
    List<String> table = file.substring(file.indexOf("xref")).lines().toList();
    for (int object = 1; object <= 5; object++) {
      int offset = Integer.parseInt(table.get(object + 2).substring(0, 10));
      assertThat(file.substring(offset)).startsWith(object + " 0 obj");
    }
  }

  @Test
  void bracketsAreEscaped() {
    assertThat(new String(PAPER.content(), US_ASCII))
        .startsWith("%PDF-1.4")
        .contains("(Total \\(net\\) 12.50) Tj")
        .endsWith("%%EOF\n");
  }
}
