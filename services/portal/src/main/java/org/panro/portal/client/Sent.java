package org.panro.portal.client;

import jakarta.enterprise.context.RequestScoped;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * What a form said of itself when it came back: the key made when it was rendered, so that sending
 * it twice acts once, and the version of the thing it was filled from.
 */
@RequestScoped
public class Sent {
  private @Nullable String key;
  private @Nullable String version;

  public void by(@Nullable String formKey, @Nullable String formVersion) {
    key = formKey;
    version = formVersion;
  }

  /** The key of one of the commands that the form leads to. */
  Optional<String> keyFor(String method, String path) {
    return Optional.ofNullable(key)
        .filter(known -> !known.isBlank())
        .map(known -> known + " " + method + " " + path)
        .map(name -> UUID.nameUUIDFromBytes(name.getBytes(StandardCharsets.UTF_8)).toString());
  }

  /** The entity tag that the first command demands; those that follow build on its answer. */
  Optional<String> takeVersion() {
    Optional<String> tag =
        Optional.ofNullable(version)
            .filter(known -> !known.isBlank())
            .map(known -> "\"" + known + "\"");
    version = null;
    return tag;
  }
}
