package org.panro.shared.imports.table;

import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.util.Enumeration;
import java.util.Locale;
import java.util.Objects;
import java.util.regex.Pattern;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import org.apache.commons.compress.archivers.zip.ZipArchiveEntry;
import org.apache.commons.compress.archivers.zip.ZipFile;
import org.apache.commons.compress.utils.SeekableInMemoryByteChannel;
import org.jspecify.annotations.Nullable;

/**
 * Reads a workbook once before it is opened and refuses what would not fit: it counts what really
 * comes out of the archive, whatever its directory claims, and looks at the places that cells say
 * they stand at, for which a reader makes room unasked.
 */
final class XlsxGuard {
  private static final long MOST_BYTES = 512L << 20;
  private static final long MOST_BYTES_BESIDE_SHEETS = 32L << 20;
  private static final int MOST_PARTS = 2000;

  /** Excel itself keeps 32,767 characters in a cell. */
  private static final int LONGEST_TEXT = 1_000_000;

  private static final String SHEETS = "xl/worksheets/";
  private static final String XML_PART = ".xml";
  private static final Pattern PLACE = Pattern.compile("[A-Z]{1,3}[1-9][0-9]{0,6}");
  private static final Pattern INDEX = Pattern.compile("[0-9]{1,8}");
  private static final XMLInputFactory XML = PlainXml.factory();

  private long left = MOST_BYTES;
  private long texts;
  private long highestText = -1;

  private XlsxGuard() {}

  static void check(byte[] content) {
    XlsxGuard guard = new XlsxGuard();
    try (ZipFile archive =
        ZipFile.builder().setSeekableByteChannel(new SeekableInMemoryByteChannel(content)).get()) {
      int parts = 0;
      for (Enumeration<ZipArchiveEntry> all = archive.getEntries(); all.hasMoreElements(); ) {
        if (++parts > MOST_PARTS) {
          throw tooLarge();
        }
        ZipArchiveEntry part = all.nextElement();
        guard.look(part.getName(), archive.getInputStream(part));
      }
    } catch (IOException | XMLStreamException | IllegalArgumentException malformed) {
      throw unreadable(1);
    }
    if (guard.highestText >= guard.texts) {
      throw misplaced(1);
    }
  }

  static FileRefused unreadable(int row) {
    return new FileRefused(
        row,
        "unreadable-workbook",
        "엑셀 통합 문서(.xlsx)로 읽을 수 없어요. 다시 저장해 보내 주세요.",
        "It cannot be read as an Excel workbook (.xlsx); save it anew and send it again.");
  }

  private void look(String name, InputStream part) throws IOException, XMLStreamException {
    long allowed = name.startsWith(SHEETS) ? left : Math.min(left, MOST_BYTES_BESIDE_SHEETS);
    Counted counted = new Counted(part, allowed);
    if (name.endsWith(XML_PART) || name.endsWith(".rels")) {
      read(XML.createXMLStreamReader(counted));
    } else {
      counted.transferTo(OutputStream.nullOutputStream());
    }
    left -= allowed - counted.left;
  }

  private void read(XMLStreamReader part) throws XMLStreamException {
    int row = 0;
    // counted from the first cell or shared text on
    long letters = Long.MIN_VALUE;
    boolean refersToText = false;
    StringBuilder index = new StringBuilder();
    while (part.hasNext()) {
      int event = part.next();
      if (event == XMLStreamConstants.CHARACTERS) {
        letters += part.getTextLength();
        requireShort(letters, row);
        index.append(refersToText ? part.getText() : "");
      } else if (event == XMLStreamConstants.END_ELEMENT && part.getLocalName().equals("c")) {
        refer(index.toString().strip(), row);
        refersToText = false;
      }
      if (event != XMLStreamConstants.START_ELEMENT) {
        continue;
      }
      switch (part.getLocalName()) {
        case "row" -> row++;
        case "si" -> {
          texts++;
          letters = 0;
        }
        case "c" -> {
          requirePlace(part.getAttributeValue(null, "r"), row);
          refersToText = "s".equals(part.getAttributeValue(null, "t"));
          index.setLength(0);
          letters = 0;
        }
        case "v" -> index.setLength(0);
        case "Relationship" -> requireXml(part, "Type", "Target");
        case "Override" -> requireXml(part, "ContentType", "PartName");
        default -> {}
      }
    }
  }

  /** Sheets and their texts stand in parts that were looked at. */
  private static void requireXml(XMLStreamReader part, String kind, String name) {
    String declared =
        Objects.toString(part.getAttributeValue(null, kind), "").toLowerCase(Locale.ROOT);
    boolean read = declared.contains("worksheet") || declared.contains("sharedstrings");
    if (read && !Objects.toString(part.getAttributeValue(null, name), "").endsWith(XML_PART)) {
      throw unreadable(1);
    }
  }

  private void refer(String index, int row) {
    if (!index.isEmpty() && !INDEX.matcher(index).matches()) {
      throw misplaced(row);
    }
    highestText = index.isEmpty() ? highestText : Math.max(highestText, Long.parseLong(index));
  }

  private static void requireShort(long letters, int row) {
    if (letters > LONGEST_TEXT) {
      throw new FileRefused(
          row,
          "cell-too-long",
          "칸 하나의 글이 너무 길어요. %,d자까지 읽을 수 있어요.".formatted(LONGEST_TEXT),
          "The text of a cell is too long; up to %,d characters can be read."
              .formatted(LONGEST_TEXT));
    }
  }

  private static void requirePlace(@Nullable String place, int row) {
    if (place != null && !PLACE.matcher(place).matches()) {
      throw misplaced(row);
    }
  }

  private static FileRefused misplaced(int row) {
    return new FileRefused(
        row,
        "misplaced-cell",
        "있을 수 없는 자리의 칸이 있어요.",
        "A cell stands at a place that no sheet has.");
  }

  private static FileRefused tooLarge() {
    return new FileRefused(
        1,
        "too-large",
        "압축을 풀면 너무 커지는 파일이에요. 나누어 보내 주세요.",
        "The file becomes too large when it is unpacked; send it in parts.");
  }

  /** A part of the archive; it ends in a refusal where too much comes out of it. */
  private static final class Counted extends FilterInputStream {
    private long left;

    Counted(InputStream part, long allowed) {
      super(part);
      left = allowed;
    }

    @Override
    public int read() throws IOException {
      int read = super.read();
      count(read < 0 ? 0 : 1);
      return read;
    }

    @Override
    public int read(byte[] bytes, int start, int length) throws IOException {
      int read = super.read(bytes, start, length);
      count(read);
      return read;
    }

    private void count(int read) {
      left -= Math.max(read, 0);
      if (left < 0) {
        throw tooLarge();
      }
    }
  }
}
