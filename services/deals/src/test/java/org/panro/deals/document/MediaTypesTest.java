package org.panro.deals.document;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.Test;

class MediaTypesTest {
  private static final byte[] PNG = {(byte) 0x89, 'P', 'N', 'G', 0x0D, 0x0A, 0x1A, 0x0A};

  @Test
  void whatAFileIsShowsInItsContent() {
    assertThat(MediaTypes.accepted("%PDF-1.7\n".getBytes(UTF_8), "a.txt"))
        .contains("application/pdf");
    assertThat(MediaTypes.accepted(PNG, "a.pdf")).contains("image/png");
    assertThat(MediaTypes.accepted("계약 조건".getBytes(UTF_8), "a.html")).contains("text/plain");
  }

  @Test
  void pagesProgramsAndArchivesAreRefused() throws IOException {
    assertThat(MediaTypes.accepted("<html><script>1</script></html>".getBytes(UTF_8), "a.pdf"))
        .isEmpty();
    assertThat(MediaTypes.accepted("MZ\0\0\0\0".getBytes(UTF_8), "a.pdf")).isEmpty();
    assertThat(MediaTypes.accepted(zip("program.exe"), "a.docx")).isEmpty();
  }

  @Test
  void anOfficeDocumentIsWhatItsNameSays() throws IOException {
    byte[] office = zip("[Content_Types].xml");
    assertThat(MediaTypes.accepted(office, "offer.xlsx"))
        .contains("application/vnd.openxmlformats-officedocument.spreadsheetml.sheet");
    assertThat(MediaTypes.accepted(office, "offer.docm")).isEmpty();
    assertThat(MediaTypes.accepted(office, "offer")).isEmpty();
  }

  private static byte[] zip(String entry) throws IOException {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (ZipOutputStream zip = new ZipOutputStream(bytes)) {
      zip.putNextEntry(new ZipEntry(entry));
      zip.write("content".getBytes(UTF_8));
      zip.closeEntry();
    }
    return bytes.toByteArray();
  }
}
