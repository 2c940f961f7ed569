package org.panro.accounts.verification;

import static java.nio.charset.StandardCharsets.US_ASCII;
import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class DocumentTypeTest {

  @Test
  void aFileIsKnownByHowItBegins() {
    assertThat(DocumentType.of("%PDF-1.7 ...".getBytes(US_ASCII))).contains(DocumentType.PDF);
    assertThat(DocumentType.of(new byte[] {(byte) 0xFF, (byte) 0xD8, (byte) 0xFF, 0}))
        .contains(DocumentType.JPEG);
    assertThat(DocumentType.of(new byte[] {(byte) 0x89, 'P', 'N', 'G', '\r', '\n', 0x1A, '\n'}))
        .contains(DocumentType.PNG);
  }

  @Test
  void anythingElseIsNot() {
    assertThat(DocumentType.of("<html>".getBytes(US_ASCII))).isEmpty();
    assertThat(DocumentType.of("%PD".getBytes(US_ASCII))).isEmpty();
    assertThat(DocumentType.of(new byte[0])).isEmpty();
  }
}
