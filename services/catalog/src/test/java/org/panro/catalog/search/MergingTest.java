package org.panro.catalog.search;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.panro.catalog.search.Merging.Position;

class MergingTest {
  private static final List<String> MERGED =
      Stream.of("w0 w1 w2 w3 w4 w5 w6 w7 w8 w9 t0 w10 t1 w11 t2 w12 t3 w13 t4 w14 w15 w16")
          .flatMap(names -> Stream.of(names.split(" ")))
          .toList();

  @Test
  void theReadersWordsComeFirstThenBothTakeTurns() {
    assertThat(pages(17, 5, 30)).containsExactly(MERGED);
  }

  @Test
  void pagesOfAnySizeGiveTheSameOrder() {
    for (int size = 1; size <= 23; size++) {
      assertThat(pages(17, 5, size).stream().flatMap(List::stream)).isEqualTo(MERGED);
    }
  }

  @Test
  void whereTheWordsFindLittleTheirTranslationFollows() {
    assertThat(pages(1, 3, 2)).containsExactly(List.of("w0", "t0"), List.of("t1", "t2"));
  }

  /** All pages of two rankings of those lengths, read as a reader would. */
  private static List<List<String>> pages(int written, int translated, int size) {
    List<List<String>> pages = new ArrayList<>();
    Position from = Position.START;
    while (from != null) {
      Merging page =
          Merging.of(
              after("w", written, size, from.written()),
              after("t", translated, size, from.translated()),
              size,
              from);
      pages.add(page.hits().stream().map(hit -> hit.path("sort").asText()).toList());
      from = page.next() == null ? null : throughItsCursor(page.next());
    }
    return pages;
  }

  private static Position throughItsCursor(Position position) {
    JsonMapper json = new JsonMapper();
    try {
      return json.readValue(json.valueToTree(position).toString(), Position.class);
    } catch (JsonProcessingException unreadable) {
      throw new AssertionError(unreadable);
    }
  }

  private static List<JsonNode> after(String name, int length, int size, @Nullable JsonNode last) {
    int begin = last == null ? 0 : Integer.parseInt(last.asText().substring(1)) + 1;
    return IntStream.range(begin, Math.min(length, begin + size + 1))
        .<JsonNode>mapToObj(n -> JsonNodeFactory.instance.objectNode().put("sort", name + n))
        .toList();
  }
}
