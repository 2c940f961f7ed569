package org.panro.shared.files;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Optional;
import java.util.stream.Stream;
import org.gaul.s3proxy.S3Proxy;
import org.gaul.s3proxy.auth.AuthenticationType;
import org.gaul.s3proxy.nio2blob.FilesystemNio2BlobStore;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import software.amazon.awssdk.services.s3.S3Client;

/** The folder, and the bucket of a real server that speaks S3. */
class FileStoreTest {
  private static final String KEY = "of-the-test";
  private static final byte[] CONTENT = "content".getBytes(StandardCharsets.UTF_8);
  private static final Instant NOW = Instant.parse("2026-05-04T09:00:00Z");

  @TempDir static Path folder;
  private static S3Proxy server;
  private static S3Client client;

  @BeforeAll
  static void serve() throws Exception {
    server =
        S3Proxy.builder()
            .blobStore(
                new FilesystemNio2BlobStore(
                    Files.createDirectories(folder.resolve("server")).toString()))
            .endpoint(URI.create("http://127.0.0.1:0"))
            .awsAuthentication(AuthenticationType.AWS_V4, KEY, KEY)
            .build();
    server.start();
    client = FileStores.client(settings(server.getPort()));
    client.createBucket(bucket -> bucket.bucket("panro"));
  }

  @AfterAll
  static void end() throws Exception {
    server.stop();
  }

  static Stream<FileStore> stores() {
    return Stream.of(new FolderStore(folder.resolve("folder")), bucket("copies", NOW));
  }

  @ParameterizedTest
  @MethodSource("stores")
  void whatIsKeptIsFoundAndWhatIsDeletedIsNot(FileStore store) throws IOException {
    assertThat(store.find("2f/image")).isEmpty();
    store.put("2f/image", CONTENT);
    assertThat(store.find("2f/image").map(FileStoreTest::read)).hasValue(CONTENT);
    store.delete("2f/image");
    assertThat(store.find("2f/image")).isEmpty();
    store.delete("2f/image");
  }

  @ParameterizedTest
  @MethodSource("stores")
  void noNameLeadsOutOfTheFolder(FileStore store) {
    assertThatThrownBy(() -> store.find("../image")).isInstanceOf(IllegalArgumentException.class);
    assertThatThrownBy(() -> store.find("/image")).isInstanceOf(IllegalArgumentException.class);
  }

  @Test
  void anotherProcessReadsWhatIsInTheBucket() throws IOException {
    bucket("one", NOW).put("3a/sheet", CONTENT);
    assertThat(bucket("other", NOW).find("3a/sheet").map(FileStoreTest::read)).hasValue(CONTENT);
  }

  @Test
  void aCopyThatNobodyAsksForIsRemovedAndFetchedAnew() throws IOException {
    Path copy = folder.resolve("old/4b/sheet");
    bucket("old", NOW).put("4b/sheet", CONTENT);
    bucket("old", NOW).find("4b/sheet");
    assertThat(copy).exists();
    Instant later = Files.getLastModifiedTime(copy).toInstant().plusSeconds(90_000);
    FileStore next = bucket("old", later);
    next.find("5c/nothing");
    assertThat(copy).doesNotExist();
    assertThat(next.find("4b/sheet").map(FileStoreTest::read)).hasValue(CONTENT);
  }

  @Test
  void aServerThatIsAwayIsAnErrorAndNotAMissingFile() {
    FileStore away =
        new S3Store(
            FileStores.client(settings(1)),
            "panro",
            "test/",
            folder.resolve("away"),
            Clock.fixed(NOW, ZoneOffset.UTC));
    assertThatThrownBy(() -> away.find("6d/image")).isInstanceOf(IOException.class);
  }

  private static S3Store bucket(String copies, Instant now) {
    return new S3Store(
        client, "panro", "test/", folder.resolve(copies), Clock.fixed(now, ZoneOffset.UTC));
  }

  private static byte[] read(Path file) {
    try {
      return Files.readAllBytes(file);
    } catch (IOException unreadable) {
      throw new java.io.UncheckedIOException(unreadable);
    }
  }

  private static S3Settings settings(int port) {
    return new S3Settings() {
      @Override
      public Optional<URI> endpoint() {
        return Optional.of(URI.create("http://127.0.0.1:" + port));
      }

      @Override
      public Optional<String> bucket() {
        return Optional.of("panro");
      }

      @Override
      public String region() {
        return "us-east-1";
      }

      @Override
      public String prefix() {
        return "test/";
      }

      @Override
      public Optional<String> accessKey() {
        return Optional.of(KEY);
      }

      @Override
      public Optional<String> secretKey() {
        return Optional.of(KEY);
      }
    };
  }
}
