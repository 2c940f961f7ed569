package org.panro.shared.imports;

import java.util.UUID;
import org.panro.shared.identity.Actor;

/**
 * Who wants a file taken in, and how.
 *
 * @param importId identity of the import
 * @param company whose things they become
 * @param publish whether complete things are published at once
 */
public record ImportOrder(UUID importId, Actor actor, UUID company, boolean publish) {}
