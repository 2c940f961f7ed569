package org.panro.contracts.imports;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.panro.contracts.value.Resource;

/**
 * An import and how far it is.
 *
 * @param total lines read so far that hold something
 * @param failed lines of which nothing was kept
 * @param problems why lines failed: {@code line}, {@code field}, {@code code}, {@code message} in
 *     the reader's language; the first thousand
 * @param warnings doubtful values that were kept, in the same shape
 * @param finishedAt absent while it runs
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record ImportView(
    UUID id,
    long version,
    ImportState state,
    int total,
    int created,
    int updated,
    int unchanged,
    int failed,
    List<Map<String, Object>> problems,
    List<Map<String, Object>> warnings,
    Instant createdAt,
    @Nullable Instant finishedAt)
    implements Resource {}
