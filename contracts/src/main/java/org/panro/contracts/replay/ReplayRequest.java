package org.panro.contracts.replay;

import jakarta.validation.constraints.NotBlank;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Which states to tell again.
 *
 * @param topic without the installation's prefix, such as {@code product}
 * @param after where the answer before it ended, absent at the beginning
 */
public record ReplayRequest(@NotBlank String topic, @Nullable UUID after) {}
