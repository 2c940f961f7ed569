package org.panro.contracts.event;

import java.util.UUID;

/** What every event tells; the annotation {@link EventType} of its record names topic and type. */
public interface IntegrationEvent {
  /** The aggregate that the event is about: the key of the Kafka record. */
  UUID aggregateId();

  /**
   * The aggregate's version after the change; a reader drops what is older than it already knows.
   */
  long version();
}
