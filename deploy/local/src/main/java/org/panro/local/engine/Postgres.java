package org.panro.local.engine;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.time.Duration;
import java.util.List;
import java.util.Map;
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
public record Postgres(Path artifact, Path home, int port, String password) implements Engine {
  private static final Duration PATIENCE = Duration.ofSeconds(30);
  private static final Duration PAUSE = Duration.ofMillis(100);
  private static final String LOCK = "postmaster.pid";
  private static final int STATE_LINE = 7;

  @Override
  public String name() {
    return "postgres";
  }

  @Override
  public void start() throws IOException, InterruptedException {
    if (isRunning()) {
      return;
    }
    unpack();
    initialise();
    forgetDeadLock();
    daemon()
        .start(
            Programs.unprivileged(List.of(binary("postgres"), "-D", data().toString())),
            Map.of(),
            this::isReady);
  }

  @Override
  public void stop() throws IOException, InterruptedException {
    if (isRunning()) {
      Programs.run(
          Programs.unprivileged(
              List.of(binary("pg_ctl"), "-D", data().toString(), "-m", "fast", "-w", "stop")),
          Map.of());
    }
    daemon().stop();
  }

  @Override
  public boolean isRunning() throws IOException {
    return daemon().running().isPresent();
  }

  @Override
  public List<Integer> ports() {
    return List.of(port);
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
      Programs.run(List.of("tar", "-xf", archive.toString(), "-C", binaries.toString()), Map.of());
    }
  }

  private void initialise() throws IOException, InterruptedException {
    if (Files.exists(data().resolve("PG_VERSION"))) {
      return;
    }
    Path secret = home.resolve("password");
    Files.deleteIfExists(secret);
    Files.createFile(
        secret, PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------")));
    Files.writeString(secret, password);
    Programs.run(
        Programs.unprivileged(
            List.of(
                binary("initdb"),
                "-D",
                data().toString(),
                "--username=postgres",
                "--pwfile=" + secret,
                "--auth=scram-sha-256",
                "--encoding=UTF8",
                "--locale-provider=builtin",
                "--builtin-locale=C.UTF-8")),
        Map.of());
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
   * A killed server leaves its lock file, whose number may be another program's by now or that of a
   * process nobody took note of. It goes only once the last process of these binaries is gone.
   */
  private void forgetDeadLock() throws IOException, InterruptedException {
    if (lockFile().isEmpty()) {
      return;
    }
    long deadline = System.nanoTime() + PATIENCE.toNanos();
    while (anyServerProcess()) {
      if (System.nanoTime() > deadline) {
        throw new IOException("Another PostgreSQL runs on " + data());
      }
      TimeUnit.NANOSECONDS.sleep(PAUSE.toNanos());
    }
    Files.delete(data().resolve(LOCK));
  }

  private boolean anyServerProcess() {
    String program = binary("postgres");
    return ProcessHandle.allProcesses()
        .filter(process -> process.info().command().filter(program::equals).isPresent())
        .anyMatch(PidFile::lives);
  }

  /** The lock file names the server and its state; a port that answers may still be recovering. */
  private boolean isReady() throws IOException {
    List<String> lock = lockFile();
    String server = daemon().running().map(process -> Long.toString(process.pid())).orElse("");
    return lock.size() > STATE_LINE
        && lock.getFirst().strip().equals(server)
        && lock.get(STATE_LINE).strip().equals("ready");
  }

  private List<String> lockFile() throws IOException {
    try {
      return Files.readAllLines(data().resolve(LOCK));
    } catch (NoSuchFileException notRunning) {
      return List.of();
    }
  }

  private String binary(String name) {
    return home.resolve("binaries").resolve("bin").resolve(name).toString();
  }

  private Path data() {
    return home.resolve("data");
  }

  private Daemon daemon() {
    return new Daemon(name(), home);
  }
}
