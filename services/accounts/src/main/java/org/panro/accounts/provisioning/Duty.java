package org.panro.accounts.provisioning;

import io.smallrye.mutiny.Uni;
import java.util.UUID;
import java.util.concurrent.Callable;

/** How one kind of task is done: read here, act in Keycloak, conclude here. */
public interface Duty {

  TaskKind kind();

  /**
   * Reads, in a session, what is to be done; the answered step blocks, runs on a worker outside of
   * any transaction, and may run again after a crash.
   */
  Uni<Callable<Outcome>> plan(UUID subject);

  /** Takes the outcome in, in the transaction that removes the task. */
  Uni<Void> conclude(UUID subject, Outcome outcome);
}
