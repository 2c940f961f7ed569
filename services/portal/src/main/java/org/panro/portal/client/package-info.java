/**
 * The services as clients: calls with the reader's own token, bounded in time, their problems read.
 */
@NullMarked
package org.panro.portal.client;

import org.jspecify.annotations.NullMarked;
