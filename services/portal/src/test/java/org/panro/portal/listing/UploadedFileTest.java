package org.panro.portal.listing;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class UploadedFileTest {

  @Test
  void theEndOfTheNameTellsTheMediaType() {
    assertThat(UploadedFile.mediaType("제품 목록.CSV")).isEqualTo("text/csv");
    assertThat(UploadedFile.mediaType("list.2026.jsonl")).isEqualTo("application/x-ndjson");
  }

  @Test
  void anUnknownEndIsLeftToTheCatalogToRefuse() {
    assertThat(UploadedFile.mediaType("photo")).isEqualTo("application/octet-stream");
  }
}
