package org.panro.local.client;

import static java.nio.charset.StandardCharsets.US_ASCII;

import java.io.ByteArrayOutputStream;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;

/**
 * A document of one page, as the parties of a deal exchange it.
 *
 * @param name of the file
 * @param lines of its text, plain ASCII: the built-in fonts of PDF know no more
 */
public record Paper(String name, List<String> lines) {
  public static final String TYPE = "application/pdf";

  /** The page as a file of PDF 1.4; the same text gives the same bytes. */
  public byte[] content() {
    String text = text();
    List<String> objects =
        List.of(
            "<< /Type /Catalog /Pages 2 0 R >>",
            "<< /Type /Pages /Kids [3 0 R] /Count 1 >>",
            "<< /Type /Page /Parent 2 0 R /MediaBox [0 0 595 842] /Contents 4 0 R"
                + " /Resources << /Font << /F1 5 0 R >> >> >>",
            "<< /Length %d >>\nstream\n%s\nendstream".formatted(text.length(), text),
            "<< /Type /Font /Subtype /Type1 /BaseFont /Helvetica >>");
    ByteArrayOutputStream file = new ByteArrayOutputStream();
    List<Integer> offsets = new ArrayList<>();
    write(file, "%PDF-1.4\n");
    for (String object : objects) {
      offsets.add(file.size());
      write(file, "%d 0 obj\n%s\nendobj\n".formatted(offsets.size(), object));
    }
    int table = file.size();
    write(file, "xref\n0 %d\n0000000000 65535 f \n".formatted(objects.size() + 1));
    offsets.forEach(offset -> write(file, "%010d 00000 n \n".formatted(offset)));
    write(file, "trailer\n<< /Size %d /Root 1 0 R >>\n".formatted(objects.size() + 1));
    write(file, "startxref\n%d\n%%%%EOF\n".formatted(table));
    return file.toByteArray();
  }

  /** The SHA-256 of the file in lower-case hex. */
  public String sha256() {
    try {
      return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(content()));
    } catch (NoSuchAlgorithmException impossible) {
      throw new IllegalStateException(impossible);
    }
  }

  private String text() {
    StringBuilder text = new StringBuilder("BT /F1 11 Tf 16 TL 60 780 Td");
    for (String line : lines) {
      text.append("\n(").append(line.replaceAll("([\\\\()])", "\\\\$1")).append(") Tj T*");
    }
    return text.append("\nET").toString();
  }

  private static void write(ByteArrayOutputStream file, String text) {
    file.writeBytes(text.getBytes(US_ASCII));
  }
}
