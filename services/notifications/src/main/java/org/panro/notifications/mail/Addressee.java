package org.panro.notifications.mail;

import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Whom a mail goes to; kept no longer than it takes to send it. */
record Addressee(@Nullable String firstName, @Nullable String lastName, String address) {

  /** The name in the order of the language; empty where nobody gave one. */
  String name(String language) {
    Stream<@Nullable String> parts =
        language.equals("ko") ? Stream.of(lastName, firstName) : Stream.of(firstName, lastName);
    return parts.filter(part -> part != null && !part.isBlank()).collect(Collectors.joining(" "));
  }
}
