/** Events leave through a table that Debezium reads, within the transaction of the change. */
@NullMarked
package org.panro.shared.outbox;

import org.jspecify.annotations.NullMarked;
