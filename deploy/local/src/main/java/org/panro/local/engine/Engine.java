package org.panro.local.engine;

import java.io.IOException;
import java.util.List;

/** A process that others need; starting a running one and stopping a stopped one change nothing. */
public interface Engine {
  String name();

  /** Prepares what is missing, starts the process and waits until it serves. */
  void start() throws IOException, InterruptedException;

  /** Ends the process and waits until it is gone. */
  void stop() throws IOException, InterruptedException;

  boolean isRunning() throws IOException;

  /** The TCP ports that it listens on. */
  List<Integer> ports();
}
