package org.panro.shared.files;

import jakarta.enterprise.inject.Produces;
import jakarta.inject.Singleton;
import java.nio.file.Path;
import java.time.Clock;
import java.util.NoSuchElementException;
import java.util.function.Supplier;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import software.amazon.awssdk.auth.credentials.AwsBasicCredentials;
import software.amazon.awssdk.auth.credentials.StaticCredentialsProvider;
import software.amazon.awssdk.http.urlconnection.UrlConnectionHttpClient;
import software.amazon.awssdk.regions.Region;
import software.amazon.awssdk.services.s3.S3Client;
import software.amazon.awssdk.services.s3.S3ClientBuilder;

/** Chooses where this installation keeps files. */
final class FileStores {
  private FileStores() {}

  @Produces
  @Singleton
  static FileStore store(
      @ConfigProperty(name = "panro.files") Path folder, S3Settings settings, Clock clock) {
    return settings
        .bucket()
        .<FileStore>map(
            bucket ->
                new S3Store(
                    client(settings), bucket, settings.prefix(), folder.resolve("copies"), clock))
        .orElseGet(() -> new FolderStore(folder));
  }

  /**
   * A client that works with servers of other makers: bucket in the path, no checksums of its own.
   */
  static S3Client client(S3Settings settings) {
    S3ClientBuilder builder =
        S3Client.builder()
            .httpClient(UrlConnectionHttpClient.create())
            .region(Region.of(settings.region()))
            .forcePathStyle(true)
            .credentialsProvider(
                StaticCredentialsProvider.create(
                    AwsBasicCredentials.create(
                        settings.accessKey().orElseThrow(missing("panro.s3.access-key")),
                        settings.secretKey().orElseThrow(missing("panro.s3.secret-key")))));
    settings.endpoint().ifPresent(builder::endpointOverride);
    return builder.build();
  }

  private static Supplier<NoSuchElementException> missing(String key) {
    return () -> new NoSuchElementException("A bucket is named, so " + key + " has to be set");
  }
}
