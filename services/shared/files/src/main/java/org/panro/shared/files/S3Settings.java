package org.panro.shared.files;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import java.net.URI;
import java.util.Optional;

/** A server that speaks S3, where files go once a bucket is named. */
@ConfigMapping(prefix = "panro.s3")
interface S3Settings {
  /** Its address; without one it is Amazon's of the region. */
  Optional<URI> endpoint();

  /** The bucket; without one files go to the folder {@code panro.files}. */
  Optional<String> bucket();

  /** The region that calls are signed for. */
  @WithDefault("us-east-1")
  String region();

  /** What the names of all files begin with, so that services share a bucket. */
  @WithDefault("${quarkus.application.name}/")
  String prefix();

  /** The key's name. */
  Optional<String> accessKey();

  /** The key itself. */
  Optional<String> secretKey();
}
