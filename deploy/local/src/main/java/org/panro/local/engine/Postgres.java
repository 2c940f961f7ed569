package org.panro.local.engine;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;

/**
 * PostgreSQL with logical decoding, listening on the loopback address alone.
 *
 * @param artifact folder that holds the unpacked Maven artifact, a {@code .txz} of the binaries
 * @param home folder of this engine's binaries, data and log
 * @param port TCP port
 * @param password of the role {@code postgres}
 */
public record Postgres(Path artifact, Path home, int port, String password) {
  private static final Duration PATIENCE = Duration.ofSeconds(60);
  private static final Duration PAUSE = Duration.ofMillis(50);
  private static final String LOCK = "postmaster.pid";
  private static final int STATE_LINE = 7;

  /** Prepares the binaries and the data folder where they are missing, then starts and waits. */
  public void start() throws IOException, InterruptedException {
    if (pidFile().running().isPresent()) {
      return;
    }
    unpack();
    initialise();
    forgetRecycledLock();
    Process server =
        command(List.of(binary("postgres"), "-D", data().toString()))
            .redirectErrorStream(true)
            .redirectOutput(ProcessBuilder.Redirect.appendTo(home.resolve("log").toFile()))
            .start();
    pidFile().write(server.toHandle());
    awaitReady(server);
  }

  /** Asks for a fast shutdown and waits until the server is gone. */
  public void stop() throws IOException, InterruptedException {
    if (pidFile().running().isPresent()) {
      run(List.of(binary("pg_ctl"), "-D", data().toString(), "-m", "fast", "-w", "stop"));
    }
    pidFile().delete();
  }

  public boolean isRunning() throws IOException {
    return pidFile().running().isPresent();
  }

  Optional<ProcessHandle> process() throws IOException {
    return pidFile().running();
  }

  private void unpack() throws IOException, InterruptedException {
    if (Files.exists(Path.of(binary("postgres")))) {
      return;
    }
    Path binaries = Files.createDirectories(home.resolve("binaries"));
    try (Stream<Path> files = Files.list(artifact)) {
      Path archive =
          files
              .filter(file -> file.toString().endsWith(".txz"))
              .findFirst()
              .orElseThrow(() -> new IOException("No PostgreSQL archive in " + artifact));
      run(List.of("tar", "-xf", archive.toString(), "-C", binaries.toString()));
    }
  }

  private void initialise() throws IOException, InterruptedException {
    if (Files.exists(data().resolve("PG_VERSION"))) {
      return;
    }
    Path secret = home.resolve("password");
    Files.createFile(
        secret, PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------")));
    Files.writeString(secret, password);
    run(
        List.of(
            binary("initdb"),
            "-D",
            data().toString(),
            "--username=postgres",
            "--pwfile=" + secret,
            "--auth=scram-sha-256",
            "--encoding=UTF8",
            "--locale-provider=builtin",
            "--builtin-locale=C.UTF-8"));
    Files.delete(secret);
    Files.writeString(
        data().resolve("postgresql.conf"),
        """
        listen_addresses = '127.0.0.1'
        port = %d
        unix_socket_directories = ''
        wal_level = logical
        max_replication_slots = 32
        max_wal_senders = 32
        max_slot_wal_keep_size = 4GB
        max_connections = 200
        shared_buffers = 256MB
        """
            .formatted(port));
  }

  /**
   * A killed server leaves its lock file, and PostgreSQL judges that by the number in it. Only
   * where the number now belongs to another program must the file go.
   */
  private void forgetRecycledLock() throws IOException {
    List<String> lock = lockFile();
    if (!lock.isEmpty()
        && ProcessHandle.of(Long.parseLong(lock.getFirst().strip()))
            .flatMap(process -> process.info().command())
            .filter(program -> !program.endsWith("postgres"))
            .isPresent()) {
      Files.delete(data().resolve(LOCK));
    }
  }

  private void awaitReady(Process server) throws IOException, InterruptedException {
    long deadline = System.nanoTime() + PATIENCE.toNanos();
    while (!isReady(server)) {
      if (!server.isAlive()) {
        throw new IOException("PostgreSQL ended at once; see " + home.resolve("log"));
      }
      if (System.nanoTime() > deadline) {
        throw new IOException("PostgreSQL is not ready; see " + home.resolve("log"));
      }
      TimeUnit.NANOSECONDS.sleep(PAUSE.toNanos());
    }
  }

  /**
   * The server writes its state into the lock file; a port that answers may still be recovering.
   */
  private boolean isReady(Process server) throws IOException {
    List<String> lock = lockFile();
    return lock.size() > STATE_LINE
        && lock.getFirst().strip().equals(Long.toString(server.pid()))
        && lock.get(STATE_LINE).strip().equals("ready");
  }

  private List<String> lockFile() throws IOException {
    try {
      return Files.readAllLines(data().resolve(LOCK));
    } catch (NoSuchFileException notRunning) {
      return List.of();
    }
  }

  private static void run(List<String> words) throws IOException, InterruptedException {
    Process process = command(words).redirectErrorStream(true).start();
    String output = new String(process.getInputStream().readAllBytes(), UTF_8);
    if (process.waitFor() != 0) {
      throw new IOException(String.join(" ", words) + " failed: " + output.strip());
    }
  }

  /**
   * PostgreSQL refuses to run as root; in a user namespace of its own it does not see that it is.
   */
  private static ProcessBuilder command(List<String> words) {
    List<String> all = new ArrayList<>();
    if (System.getProperty("user.name").equals("root")
        && System.getProperty("os.name").equals("Linux")) {
      all.addAll(List.of("unshare", "-U"));
    }
    all.addAll(words);
    return new ProcessBuilder(all);
  }

  private String binary(String name) {
    return home.resolve("binaries").resolve("bin").resolve(name).toString();
  }

  private Path data() {
    return home.resolve("data");
  }

  private PidFile pidFile() {
    return new PidFile(home.resolve("pid"));
  }
}
