package org.panro.local.engine;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.clients.admin.NewTopic;
import org.apache.kafka.clients.consumer.ConsumerConfig;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.apache.kafka.common.header.Header;
import org.apache.kafka.common.serialization.StringDeserializer;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.panro.local.provision.OutboxConnector;

/** A row of an outbox travels through PostgreSQL's log, Debezium and Kafka. */
class OutboxPathXIT {
  private static final String PASSWORD = "of this test alone";
  private static final Path ENGINES = Path.of("engines/target/engines").toAbsolutePath();
  private static final Duration PATIENCE = Duration.ofSeconds(60);

  @TempDir private static Path home;
  private static Postgres postgres;
  private static Kafka kafka;
  private static KafkaConnect connect;

  @BeforeAll
  static void startEngines() throws Exception {
    Path libraries = ENGINES.resolve("kafka");
    postgres =
        new Postgres(
            ENGINES.resolve("postgres"), home.resolve("postgres"), PortsFixture.free(), PASSWORD);
    kafka = new Kafka(libraries, home.resolve("kafka"), PortsFixture.free(), PortsFixture.free());
    connect =
        new KafkaConnect(
            libraries, home.resolve("connect"), PortsFixture.free(), kafka.bootstrapServers());
    postgres.start();
    kafka.start();
    connect.start();
    execute("create database shop");
    try (Connection shop = shop();
        Statement statement = shop.createStatement()) {
      statement.execute(
          """
          create table outbox (id uuid primary key, topic text, aggregate_id text, type text,
            source text, subject text, aggregate_version bigint, occurred_at timestamptz,
            traceparent text, payload text, specversion text default '1.0',
            content_type text default 'application/json');
          create table outbox_heartbeat (id integer primary key, beat timestamptz);
          insert into outbox_heartbeat values (1, now())
          """);
    }
    try (Admin admin = Admin.create(Map.of("bootstrap.servers", kafka.bootstrapServers()))) {
      admin
          .createTopics(
              List.of(
                  new NewTopic("test.product", 3, (short) 1),
                  new NewTopic("test.heartbeat.shop", 1, (short) 1)))
          .all()
          .get();
    }
    OutboxConnector connector =
        new OutboxConnector("shop", postgres.port(), "postgres", PASSWORD, "test");
    connect.configure(connector.name(), connector.configuration());
    awaitSlot();
  }

  @AfterAll
  static void stopEngines() throws Exception {
    connect.stop();
    kafka.stop();
    postgres.stop();
  }

  @Test
  void aRowThatLeavesInItsOwnTransactionArrivesAsACloudEvent() throws Exception {
    UUID event = UUID.randomUUID();
    UUID product = UUID.randomUUID();

    write(event, product, "{\"name\":\"정밀 축\"}");

    ConsumerRecord<String, String> arrived = awaitEvent(product);
    assertThat(arrived.value()).isEqualTo("{\"name\":\"정밀 축\"}");
    assertThat(header(arrived, "ce_id")).isEqualTo(event.toString());
    assertThat(header(arrived, "ce_type")).isEqualTo("org.panro.product.state.v1");
    assertThat(header(arrived, "ce_source")).isEqualTo("/panro/catalog");
    assertThat(header(arrived, "ce_subject")).isEqualTo(product.toString());
    assertThat(header(arrived, "ce_aggregateversion")).isEqualTo("7");
    assertThat(header(arrived, "ce_specversion")).isEqualTo("1.0");
    assertThat(header(arrived, "content-type")).isEqualTo("application/json");
    assertThat(Instant.parse(header(arrived, "ce_time"))).isEqualTo("2026-03-02T10:15:30Z");
  }

  @Test
  void whatIsWrittenWhileTheConnectorIsDeadArrivesAfterItsReturn() throws Exception {
    ProcessHandle worker = new PidFile(connect.home().resolve("pid")).running().orElseThrow();
    worker.destroyForcibly();
    worker.onExit().get();
    UUID product = UUID.randomUUID();
    write(UUID.randomUUID(), product, "{}");

    connect.start();

    assertThat(awaitEvent(product).key()).isEqualTo(product.toString());
  }

  private static void write(UUID event, UUID product, String payload) throws SQLException {
    try (Connection shop = shop()) {
      shop.setAutoCommit(false);
      try (PreparedStatement insert =
              shop.prepareStatement(
                  "insert into outbox values (?, 'product', ?, 'org.panro.product.state.v1',"
                      + " '/panro/catalog', ?, 7, '2026-03-02T10:15:30Z', null, ?)");
          Statement delete = shop.createStatement()) {
        insert.setObject(1, event);
        insert.setString(2, product.toString());
        insert.setString(3, product.toString());
        insert.setString(4, payload);
        insert.executeUpdate();
        delete.execute("delete from outbox");
      }
      shop.commit();
    }
  }

  private static ConsumerRecord<String, String> awaitEvent(UUID product) {
    Map<String, Object> settings =
        Map.of(
            ConsumerConfig.BOOTSTRAP_SERVERS_CONFIG, kafka.bootstrapServers(),
            ConsumerConfig.GROUP_ID_CONFIG, UUID.randomUUID().toString(),
            ConsumerConfig.AUTO_OFFSET_RESET_CONFIG, "earliest");
    try (KafkaConsumer<String, String> consumer =
        new KafkaConsumer<>(settings, new StringDeserializer(), new StringDeserializer())) {
      consumer.subscribe(List.of("test.product"));
      List<ConsumerRecord<String, String>> seen = new ArrayList<>();
      long deadline = System.nanoTime() + PATIENCE.toNanos();
      while (System.nanoTime() < deadline) {
        consumer.poll(Duration.ofMillis(200)).forEach(seen::add);
        for (ConsumerRecord<String, String> message : seen) {
          if (message.key().equals(product.toString())) {
            return message;
          }
        }
      }
      throw new AssertionError("No event of " + product + " among " + seen);
    }
  }

  private static void awaitSlot() throws Exception {
    long deadline = System.nanoTime() + PATIENCE.toNanos();
    while (!slotExists()) {
      if (System.nanoTime() > deadline) {
        throw new AssertionError("No slot: " + connect.status("shop-outbox"));
      }
      Thread.onSpinWait();
    }
  }

  private static boolean slotExists() throws SQLException {
    try (Connection shop = shop();
        Statement statement = shop.createStatement();
        var slots = statement.executeQuery("select 1 from pg_replication_slots where active")) {
      return slots.next();
    }
  }

  private static String header(ConsumerRecord<String, String> message, String name) {
    Header header = message.headers().lastHeader(name);
    assertThat(header).as(name).isNotNull();
    return new String(header.value(), UTF_8);
  }

  private static void execute(String sql) throws SQLException {
    try (Connection connection = connection("postgres");
        Statement statement = connection.createStatement()) {
      statement.execute(sql);
    }
  }

  private static Connection shop() throws SQLException {
    return connection("shop");
  }

  private static Connection connection(String database) throws SQLException {
    return DriverManager.getConnection(
        "jdbc:postgresql://127.0.0.1:" + postgres.port() + "/" + database, "postgres", PASSWORD);
  }
}
