package org.panro.local.command;

import java.io.IOException;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;

/** Steps that do not need each other, done side by side. */
final class Together {
  private Together() {}

  /** Waits for all of them; the first failure in their order is told. */
  static void run(List<Callable<Void>> steps) throws Exception {
    try (ExecutorService threads = Executors.newVirtualThreadPerTaskExecutor()) {
      for (Future<Void> step : threads.invokeAll(steps)) {
        try {
          step.get();
        } catch (ExecutionException failed) {
          throw failed.getCause() instanceof IOException cause ? cause : failed;
        }
      }
    }
  }
}
