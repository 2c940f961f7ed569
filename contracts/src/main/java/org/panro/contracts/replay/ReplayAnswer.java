package org.panro.contracts.replay;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * One batch that was told again, each state with the version it had.
 *
 * @param told how many states
 * @param next where to go on, absent at the end
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record ReplayAnswer(int told, @Nullable UUID next) {}
