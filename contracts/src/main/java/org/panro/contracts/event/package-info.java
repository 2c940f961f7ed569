/**
 * What services tell each other: CloudEvents 1.0 in Kafka's binary mode, keyed by the aggregate.
 */
@NullMarked
package org.panro.contracts.event;

import org.jspecify.annotations.NullMarked;
