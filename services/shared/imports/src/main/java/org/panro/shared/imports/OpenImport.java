package org.panro.shared.imports;

import java.util.ArrayList;
import java.util.List;
import java.util.UUID;

/** The file at hand and how far it was read, so that it is opened once. */
final class OpenImport implements AutoCloseable {
  private final UUID id;
  private final Lines lines;
  private int position;

  OpenImport(UUID id, Lines lines) {
    this.id = id;
    this.lines = lines;
  }

  boolean isAt(UUID wanted, int wantedPosition) {
    return id.equals(wanted) && position == wantedPosition;
  }

  void skip(int count) {
    while (position < count && lines.next() != null) {
      position++;
    }
  }

  /** The next lines, fewer at the end. */
  List<ImportLine> next(int most) {
    List<ImportLine> batch = new ArrayList<>(most);
    while (batch.size() < most) {
      ImportLine line = lines.next();
      if (line == null) {
        break;
      }
      batch.add(line.checked());
    }
    position += batch.size();
    return batch;
  }

  @Override
  public void close() {
    lines.close();
  }
}
