package org.panro.local.story;

import java.io.IOException;
import java.io.PrintStream;
import java.time.Duration;
import java.util.Map;
import org.panro.local.client.PublicApi;

/**
 * Where the story plays: its run, its cast, the ledger of what was acknowledged and the place where
 * it is told.
 *
 * @param run unlike that of every other run; part of every number and key that the story makes up
 */
record Stage(String run, Cast cast, Ledger ledger, PrintStream out) {

  /** The idempotency key of a step. */
  String key(String step) {
    return "story-" + run + ":" + step;
  }

  /** Tells a step in one line with what was seen and how long it took. */
  void tell(String step, long began, String seen) {
    out.printf(
        "%-24s %s (%d ms)%n", step, seen, Duration.ofNanos(System.nanoTime() - began).toMillis());
  }

  /** Keeps an acknowledged step, with the one item of a list that tells of it from now on. */
  void acknowledged(String step, PublicApi member, String list, Map<String, String> where)
      throws IOException {
    ledger.add(new Step(run, step, member.member(), list, where));
  }

  /** Fails the act unless that holds. */
  static void expect(boolean holds, String what, Object seen) throws IOException {
    if (!holds) {
      throw new IOException("expected %s, but saw %s".formatted(what, seen));
    }
  }

  /** Fails the act unless the path is kept from the member. */
  static void expectHidden(PublicApi member, String path) throws IOException, InterruptedException {
    int status = member.status(path);
    expect(status == 404, "404 for %s at %s".formatted(member.member(), path), status);
  }
}
