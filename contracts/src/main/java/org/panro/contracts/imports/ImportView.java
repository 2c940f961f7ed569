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
 * @param format {@code ndjson}, {@code csv} or {@code xlsx}
 * @param fileName as its sender called it
 * @param preview whether nothing is written: the counts say what would happen
 * @param total lines that hold something; 0 until the file is opened
 * @param failed lines of which nothing was kept
 * @param problems why lines failed: {@code line}, {@code field}, {@code value}, {@code code},
 *     {@code message} in the reader's language; the first thousand
 * @param warnings doubtful values that were kept, in the same shape
 * @param columns what a table's columns fill; empty for other files
 * @param sample the first lines as they were understood
 * @param finishedAt absent while it runs
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record ImportView(
    UUID id,
    long version,
    String format,
    @Nullable String fileName,
    boolean preview,
    ImportState state,
    int total,
    int created,
    int updated,
    int unchanged,
    int failed,
    List<Map<String, Object>> problems,
    List<Map<String, Object>> warnings,
    List<ImportColumn> columns,
    List<ImportSample> sample,
    Instant createdAt,
    @Nullable Instant finishedAt)
    implements Resource {}
