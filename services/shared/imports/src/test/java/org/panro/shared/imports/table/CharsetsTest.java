package org.panro.shared.imports.table;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class CharsetsTest {
  private static final String TEXT = "품번,제품명,단위\nV-1,솔레노이드 밸브 뷁,개\nV-2,Solenoid valve,EA\n";

  @ParameterizedTest
  @ValueSource(strings = {"UTF-8", "x-windows-949", "UTF-16LE", "UTF-16BE", "UTF-16"})
  void textIsReadAsItWasSaved(String charset) {
    assertThat(Charsets.decode(TEXT.getBytes(Charset.forName(charset)))).isEqualTo(TEXT);
  }

  @ParameterizedTest
  @ValueSource(strings = {"UTF-8", "UTF-16LE", "UTF-16BE"})
  void theMarkIsNoPartOfTheText(String charset) {
    assertThat(Charsets.decode(("\uFEFF" + TEXT).getBytes(Charset.forName(charset))))
        .isEqualTo(TEXT);
  }

  @Test
  void aLatinTextIsNotTakenForKorean() {
    String text = "sku;name\nT-1;Türgriff für große Räume, höhenverstellbar\n".repeat(20);

    assertThat(Charsets.decode(text.getBytes(StandardCharsets.ISO_8859_1))).isEqualTo(text);
  }

  @Test
  void whatIsNoTextIsRefused() {
    byte[] noise = new byte[4096];
    new Random(7).nextBytes(noise);

    assertThatThrownBy(() -> Charsets.decode(noise)).isInstanceOf(FileRefused.class);
  }
}
