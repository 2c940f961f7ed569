package org.panro.local.installation;

import java.io.IOException;
import java.io.Reader;
import java.io.Writer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.PosixFilePermissions;
import java.security.SecureRandom;
import java.util.Base64;
import java.util.Properties;

/** Passwords and keys made for one installation, in a file that only its owner reads. */
public final class Secrets {
  private static final int BYTES = 24;

  private final Path file;
  private final Properties known = new Properties();

  private Secrets(Path file) {
    this.file = file;
  }

  public static Secrets in(Path home) throws IOException {
    Secrets secrets = new Secrets(Files.createDirectories(home).resolve("secrets.properties"));
    if (Files.exists(secrets.file)) {
      try (Reader reader = Files.newBufferedReader(secrets.file)) {
        secrets.known.load(reader);
      }
    }
    return secrets;
  }

  /** The secret of that name, made at its first use. */
  public synchronized String of(String name) throws IOException {
    String secret = known.getProperty(name);
    if (secret == null) {
      secret = random();
      known.setProperty(name, secret);
      save();
    }
    return secret;
  }

  private void save() throws IOException {
    Path next = file.resolveSibling(file.getFileName() + ".next");
    Files.deleteIfExists(next);
    Files.createFile(
        next, PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------")));
    try (Writer writer = Files.newBufferedWriter(next)) {
      known.store(writer, null);
    }
    Files.move(next, file, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
  }

  private static String random() {
    byte[] bytes = new byte[BYTES];
    new SecureRandom().nextBytes(bytes);
    return Base64.getUrlEncoder().withoutPadding().encodeToString(bytes);
  }
}
