package org.panro.shared.files;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicReference;
import java.util.stream.Stream;
import software.amazon.awssdk.core.exception.SdkException;
import software.amazon.awssdk.core.sync.RequestBody;
import software.amazon.awssdk.services.s3.S3Client;
import software.amazon.awssdk.services.s3.model.NoSuchKeyException;

/**
 * Content in a bucket. What is read is copied into a folder first, where it serves the next reader
 * too; a copy that nobody asked for in a day is removed.
 */
final class S3Store implements FileStore {
  private static final Duration KEPT = Duration.ofDays(1);
  private static final Duration BETWEEN_CLEANINGS = Duration.ofHours(1);

  private final S3Client client;
  private final String bucket;
  private final String prefix;
  private final Path folder;
  private final FolderStore copies;
  private final Clock clock;
  private final AtomicReference<Instant> nextCleaning;

  S3Store(S3Client client, String bucket, String prefix, Path folder, Clock clock) {
    this.client = client;
    this.bucket = bucket;
    this.prefix = prefix;
    this.folder = folder;
    this.copies = new FolderStore(folder);
    this.clock = clock;
    this.nextCleaning = new AtomicReference<>(clock.instant());
  }

  @Override
  public void put(String name, byte[] content) throws IOException {
    try {
      client.putObject(
          put -> put.bucket(bucket).key(prefix + name), RequestBody.fromBytes(content));
    } catch (SdkException failure) {
      throw new IOException("The bucket does not take " + name, failure);
    }
  }

  @Override
  public Optional<Path> find(String name) throws IOException {
    clean();
    Optional<Path> copy = copies.find(name);
    if (copy.isPresent()) {
      Files.setLastModifiedTime(copy.get(), FileTime.from(clock.instant()));
      return copy;
    }
    try {
      copies.put(
          name,
          client
              .getObjectAsBytes(get -> get.bucket(bucket).key(prefix + name))
              .asByteArrayUnsafe());
      return copies.find(name);
    } catch (NoSuchKeyException missing) {
      return Optional.empty();
    } catch (SdkException failure) {
      throw new IOException("The bucket does not give " + name, failure);
    }
  }

  @Override
  public void delete(String name) throws IOException {
    try {
      client.deleteObject(delete -> delete.bucket(bucket).key(prefix + name));
    } catch (SdkException failure) {
      throw new IOException("The bucket does not remove " + name, failure);
    }
    copies.delete(name);
  }

  private void clean() throws IOException {
    Instant now = clock.instant();
    Instant due = nextCleaning.get();
    if (now.isBefore(due) || !nextCleaning.compareAndSet(due, now.plus(BETWEEN_CLEANINGS))) {
      return;
    }
    Files.createDirectories(folder);
    try (Stream<Path> all = Files.walk(folder)) {
      for (Path copy : all.filter(Files::isRegularFile).toList()) {
        if (Files.getLastModifiedTime(copy).toInstant().isBefore(now.minus(KEPT))) {
          Files.deleteIfExists(copy);
        }
      }
    }
  }
}
