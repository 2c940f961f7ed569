package org.panro.shared.files;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Optional;

/**
 * Keeps content under names such as {@code 2f/image-480}: letters, digits, dots, hyphens and single
 * slashes. What a name means never changes. Every call may wait for a disk or the network, so it is
 * made on a worker.
 */
public interface FileStore {

  /** Keeps the content; once this returns, no crash loses it. */
  void put(String name, byte[] content) throws IOException;

  /** The content as a file to read, until a day after it was last asked for. */
  Optional<Path> find(String name) throws IOException;

  /** Removes the content; nothing happens where there is none. */
  void delete(String name) throws IOException;
}
