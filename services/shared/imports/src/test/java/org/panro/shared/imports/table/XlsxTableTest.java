package org.panro.shared.imports.table;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.apache.commons.compress.archivers.zip.ZipArchiveEntry;
import org.apache.commons.compress.archivers.zip.ZipFile;
import org.apache.commons.compress.utils.SeekableInMemoryByteChannel;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.panro.shared.imports.table.Table.Row;

class XlsxTableTest {
  private static final String SHEET = "xl/worksheets/sheet1.xml";

  @Test
  void cellsAreReadAsASpreadsheetShowsThem() throws IOException {
    ByteArrayOutputStream file = new ByteArrayOutputStream();
    try (Workbook workbook = new Workbook(file, "Test", "1.0")) {
      Worksheet sheet = workbook.newWorksheet("제품");
      sheet.value(1, 0, "품번");
      sheet.value(1, 1, "단가");
      sheet.value(1, 2, "유효 기간");
      sheet.value(1, 4, "비고");
      sheet.value(3, 0, "V-1");
      sheet.value(3, 1, 0.1 + 0.2);
      sheet.value(3, 2, LocalDate.of(2027, 3, 1));
      sheet.style(3, 2).format("yyyy-mm-dd").set();
      sheet.value(4, 0, 8801234567890L);
      sheet.value(4, 1, 1500);
      sheet.value(4, 4, "=끝");
    }
    try (XlsxTable table = new XlsxTable(file.toByteArray())) {
      assertThat(table.headings()).containsExactly("품번", "단가", "유효 기간", "", "비고");
      assertThat(table.next())
          .isEqualTo(new Row(4, List.of("V-1", "0.3", "2027-03-01", "", ""), false));
      assertThat(table.next())
          .isEqualTo(new Row(5, List.of("8801234567890", "1500", "", "", "=끝"), false));
      assertThat(table.next()).isNull();
    }
  }

  @ParameterizedTest
  @ValueSource(classes = {CsvWriter.class, XlsxWriter.class})
  void whatIsWrittenIsReadAgain(Class<?> kind) throws IOException {
    List<List<String>> written =
        List.of(
            List.of("sku", "name"),
            List.of("1", "=HYPERLINK(\"x\")"),
            List.of("2", "  blanks kept "),
            List.of("3", "두 줄\n\"따옴표\", 쉼표; \t탭"),
            List.of("4", "\u0001 _x0001_ _x005F_x0001_ $1\\ end"));
    ByteArrayOutputStream file = new ByteArrayOutputStream();
    try (TableWriter writer =
        kind == CsvWriter.class ? new CsvWriter(file) : new XlsxWriter(file)) {
      for (List<String> row : written) {
        writer.row(row);
      }
    }
    List<List<String>> read = new ArrayList<>();
    try (Table table =
        kind == CsvWriter.class
            ? new CsvTable(Charsets.decode(file.toByteArray()))
            : new XlsxTable(file.toByteArray())) {
      read.add(table.headings());
      for (Row row = table.next(); row != null; row = table.next()) {
        read.add(row.cells().stream().map(LiteralCell::read).toList());
      }
    }
    assertThat(read).isEqualTo(written);
  }

  @Test
  void anArchiveThatSwellsIsRefused() throws IOException {
    Map<String, byte[]> parts = parts();
    byte[] megabyte = " ".repeat(1 << 20).getBytes(StandardCharsets.UTF_8);
    ByteArrayOutputStream file = new ByteArrayOutputStream();
    try (ZipOutputStream archive = new ZipOutputStream(file)) {
      for (Map.Entry<String, byte[]> part : parts.entrySet()) {
        archive.putNextEntry(new ZipEntry(part.getKey()));
        archive.write(part.getValue());
      }
      archive.putNextEntry(new ZipEntry("xl/media/image1.png"));
      for (int written = 0; written < 40; written++) {
        archive.write(megabyte);
      }
    }
    assertThat(file.size()).isLessThan(1 << 20);
    assertRefused(file.toByteArray(), "too-large");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "<c r=\"ZZZZZZ1\"><v>1</v></c>",
        "<c r=\"A1\" t=\"s\"><v>2000000000</v></c>",
        "<c r=\"A1\" t=\"s\"><v>77</v></c>"
      })
  void aCellAtNoPlaceOfASheetIsRefused(String cell) throws IOException {
    assertRefused(
        withSheet("<worksheet><sheetData><row>" + cell + "</row></sheetData></worksheet>"),
        "misplaced-cell");
  }

  @Test
  void manyEscapedSignsAreNoHostileFile() throws IOException {
    ByteArrayOutputStream file = new ByteArrayOutputStream();
    try (TableWriter writer = new XlsxWriter(file)) {
      writer.row(List.of("sku"));
      for (int row = 0; row < 200; row++) {
        writer.row(List.of("&".repeat(1000)));
      }
    }
    try (XlsxTable table = new XlsxTable(file.toByteArray())) {
      Row row = table.next();
      assertThat(row).isEqualTo(new Row(2, List.of("&".repeat(1000)), false));
    }
  }

  @Test
  void aCellWithoutEndIsRefused() throws IOException {
    String text = "x".repeat(3_000_000);
    assertRefused(
        withSheet(
            "<worksheet><sheetData><row r=\"1\"><c r=\"A1\" t=\"inlineStr\"><is><t>"
                + text
                + "</t></is></c></row></sheetData></worksheet>"),
        "cell-too-long");
    assertRefused(
        withSheet(
            "<worksheet><sheetData><row r=\"1\"><c r=\"A1\" t=\"s\"><v>"
                + text
                + "</v></c></row></sheetData></worksheet>"),
        "cell-too-long");
  }

  @Test
  void aMillionColumnsAreRefused() throws IOException {
    String cells = "<c t=\"inlineStr\"><is><t>x</t></is></c>".repeat(1_000_000);

    assertRefused(
        withSheet(
            "<worksheet xmlns=\"http://schemas.openxmlformats.org/spreadsheetml/2006/main\">"
                + "<sheetData><row r=\"1\">"
                + cells
                + "</row></sheetData></worksheet>"),
        "too-many-columns");
  }

  @Test
  void entitiesAreNotResolved() throws IOException {
    assertRefused(
        withSheet(
            "<!DOCTYPE x [<!ENTITY a SYSTEM \"file:///etc/hostname\">]><worksheet><sheetData><row"
                + " r=\"1\"><c r=\"A1\" t=\"inlineStr\"><is><t>&a;</t></is>"
                + "</c></row></sheetData></worksheet>"),
        "unreadable-workbook");
  }

  @Test
  void anyOtherArchiveIsRefused() throws IOException {
    ByteArrayOutputStream file = new ByteArrayOutputStream();
    try (ZipOutputStream archive = new ZipOutputStream(file)) {
      archive.putNextEntry(new ZipEntry("readme.txt"));
    }
    assertRefused(file.toByteArray(), "unreadable-workbook");
    assertRefused(
        "PK\003\004 and no more".getBytes(StandardCharsets.US_ASCII), "unreadable-workbook");
  }

  private static void assertRefused(byte[] file, String code) {
    assertThatThrownBy(() -> new XlsxTable(file).next())
        .isInstanceOfSatisfying(
            FileRefused.class, refused -> assertThat(refused.problem().code()).isEqualTo(code));
  }

  private static byte[] withSheet(String sheet) throws IOException {
    Map<String, byte[]> parts = parts();
    parts.put(SHEET, sheet.getBytes(StandardCharsets.UTF_8));
    ByteArrayOutputStream file = new ByteArrayOutputStream();
    try (ZipOutputStream archive = new ZipOutputStream(file)) {
      for (Map.Entry<String, byte[]> part : parts.entrySet()) {
        archive.putNextEntry(new ZipEntry(part.getKey()));
        archive.write(part.getValue());
      }
    }
    return file.toByteArray();
  }

  /** The parts of a sound workbook. */
  private static Map<String, byte[]> parts() throws IOException {
    ByteArrayOutputStream file = new ByteArrayOutputStream();
    try (TableWriter writer = new XlsxWriter(file)) {
      writer.row(List.of("sku"));
    }
    Map<String, byte[]> parts = new LinkedHashMap<>();
    try (ZipFile archive =
        ZipFile.builder()
            .setSeekableByteChannel(new SeekableInMemoryByteChannel(file.toByteArray()))
            .get()) {
      for (ZipArchiveEntry part : Collections.list(archive.getEntries())) {
        parts.put(part.getName(), archive.getInputStream(part).readAllBytes());
      }
    }
    return parts;
  }
}
