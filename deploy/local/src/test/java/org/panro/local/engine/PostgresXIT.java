package org.panro.local.engine;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The real server in a data folder and on a port of its own. */
class PostgresXIT {
  private static final String PASSWORD = "of this test alone";
  private static final Path ARTIFACT = Path.of("engines/target/engines/postgres");

  private Postgres postgres;

  @BeforeEach
  void start(@TempDir Path home) throws Exception {
    postgres = new Postgres(ARTIFACT.toAbsolutePath(), home, PortsFixture.free(), PASSWORD);
    postgres.start();
  }

  @AfterEach
  void stop() throws Exception {
    postgres.stop();
  }

  @Test
  void itDecodesLogically() throws Exception {
    assertThat(ask("show wal_level")).isEqualTo("logical");
    assertThat(ask("select datcollate from pg_database where datname = 'template1'")).isNotBlank();
  }

  @Test
  void aSecondStartChangesNothing() throws Exception {
    long before = server().pid();
    postgres.start();
    assertThat(server().pid()).isEqualTo(before);
  }

  @Test
  void whatWasCommittedSurvivesAKill() throws Exception {
    ask("create table kept (word text); insert into kept values ('판로'); select 'done'");
    ProcessHandle server = server();
    server.destroyForcibly();
    server.onExit().get();

    postgres.start();

    assertThat(ask("select word from kept")).isEqualTo("판로");
  }

  @Test
  void nothingIsLeftAfterAStop() throws Exception {
    ProcessHandle server = server();
    postgres.stop();
    assertThat(server.isAlive()).isFalse();
    assertThat(postgres.isRunning()).isFalse();
  }

  private ProcessHandle server() throws IOException {
    return new PidFile(postgres.home().resolve("pid")).running().orElseThrow();
  }

  private String ask(String sql) throws SQLException {
    String address = "jdbc:postgresql://127.0.0.1:" + postgres.port() + "/postgres";
    try (Connection connection = DriverManager.getConnection(address, "postgres", PASSWORD);
        Statement statement = connection.createStatement()) {
      boolean rows = statement.execute(sql);
      while (!rows) {
        rows = statement.getMoreResults();
      }
      try (ResultSet answer = statement.getResultSet()) {
        answer.next();
        return answer.getString(1);
      }
    }
  }
}
