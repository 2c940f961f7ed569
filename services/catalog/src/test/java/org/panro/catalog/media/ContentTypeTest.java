package org.panro.catalog.media;

import static org.assertj.core.api.Assertions.assertThat;
import static org.panro.catalog.media.PictureFixture.joined;
import static org.panro.catalog.media.PictureFixture.latin;
import static org.panro.catalog.media.PictureFixture.pdf;
import static org.panro.catalog.media.PictureFixture.picture;
import static org.panro.catalog.media.PictureFixture.webp;

import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class ContentTypeTest {

  @Test
  void acceptedFilesAreToldByTheirContent() {
    assertThat(ContentType.of(picture("jpg", 8, 8))).hasValue(ContentType.JPEG);
    assertThat(ContentType.of(picture("png", 8, 8))).hasValue(ContentType.PNG);
    assertThat(ContentType.of(webp())).hasValue(ContentType.WEBP);
    assertThat(ContentType.of(pdf())).hasValue(ContentType.PDF);
  }

  @Test
  void whatACameraLeavesBehindThePictureIsNoReasonToRefuseIt() {
    byte[] trailer = {0, 0, 7, 1, 9, 2, 0, 0};
    assertThat(ContentType.of(joined(picture("jpg", 8, 8), trailer))).hasValue(ContentType.JPEG);
  }

  @ParameterizedTest
  @MethodSource("refused")
  void everythingElseIsRefused(byte[] content) {
    assertThat(ContentType.of(content)).isEmpty();
  }

  static Stream<byte[]> refused() {
    byte[] page = latin("<html><script>alert(1)</script></html>");
    byte[] zip = joined(latin("PK\003\004"), new byte[60]);
    return Stream.of(
        new byte[0],
        page,
        latin("<svg xmlns='http://www.w3.org/2000/svg' onload='alert(1)'/>"),
        picture("gif", 8, 8),
        zip,
        joined(picture("jpg", 8, 8), page),
        joined(picture("png", 8, 8), page),
        joined(picture("png", 8, 8), zip),
        joined(webp(), page),
        joined(pdf(), zip),
        joined(page, pdf()),
        latin("%PDF-1.4\nno end"));
  }
}
