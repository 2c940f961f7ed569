package org.panro.shared.testing;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.List;
import org.panro.local.engine.Engine;
import org.panro.local.installation.Installation;
import org.panro.local.installation.Ports;
import org.panro.local.installation.Secrets;
import org.panro.local.provision.Databases;

/**
 * The engines that all modules' tests share: started by the first that needs them, by the same code
 * as on a laptop, in a folder and at ports of their own; {@code panro test} stops them.
 */
public final class TestInstallation {
  private static final List<String> MEMBERS =
      List.of("/demo/realm-members.json", "/testing/realm-members.json");

  private TestInstallation() {}

  /** The engines' installation; its own names of databases, topics and services are free. */
  public static Installation running() throws Exception {
    Path repository = repository();
    Path home = Files.createDirectories(repository.resolve("target/test-installation"));
    try (FileChannel channel =
            FileChannel.open(
                home.resolve("lock"), StandardOpenOption.CREATE, StandardOpenOption.WRITE);
        FileLock oneAtATime = channel.lock()) {
      if (!oneAtATime.isValid()) {
        throw new IOException("The lock of " + home + " was lost");
      }
      Installation installation =
          new Installation(repository, home, Ports.freeAndKept(home), Secrets.in(home));
      start(installation);
      return installation;
    }
  }

  private static void start(Installation installation) throws Exception {
    installation.postgres().start();
    databases(installation).ensure("keycloak", installation.secrets().of("database.keycloak"));
    for (Engine engine :
        List.of(
            installation.kafka(),
            installation.openSearch(),
            installation.keycloak(),
            installation.mail(),
            installation.connect())) {
      engine.start();
    }
    installation.realm(MEMBERS).ensure();
  }

  static Databases databases(Installation installation) throws IOException {
    return new Databases(
        installation.postgres().port(), installation.secrets().of("database.postgres"));
  }

  static Path repository() {
    Path folder = Path.of("").toAbsolutePath();
    while (!Files.exists(folder.resolve("mvnw"))) {
      folder = folder.getParent();
      if (folder == null) {
        throw new IllegalStateException("Tests run inside of the repository");
      }
    }
    return folder;
  }
}
