package org.panro.shared.files;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.util.Optional;
import java.util.regex.Pattern;

/** Content in a folder; a file that is there is whole. */
final class FolderStore implements FileStore {
  private static final Pattern NAME =
      Pattern.compile("[A-Za-z0-9-][A-Za-z0-9.-]*(/[A-Za-z0-9-][A-Za-z0-9.-]*)*");

  private final Path root;

  FolderStore(Path root) {
    this.root = root;
  }

  @Override
  public void put(String name, byte[] content) throws IOException {
    Path file = at(name);
    Path folder = Files.createDirectories(file.getParent());
    Path part = Files.createTempFile(folder, "part", null);
    Files.write(part, content, StandardOpenOption.DSYNC);
    Files.move(part, file, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
  }

  @Override
  public Optional<Path> find(String name) {
    return Optional.of(at(name)).filter(Files::isRegularFile);
  }

  @Override
  public void delete(String name) throws IOException {
    Files.deleteIfExists(at(name));
  }

  /** Where the content of that name lies, or would. */
  Path at(String name) {
    if (!NAME.matcher(name).matches()) {
      throw new IllegalArgumentException("No name of a file: " + name);
    }
    return root.resolve(name);
  }
}
