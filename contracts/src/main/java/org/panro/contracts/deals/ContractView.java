package org.panro.contracts.deals;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.panro.contracts.value.Money;
import org.panro.contracts.value.Resource;

/**
 * The contract of a deal.
 *
 * @param quotation number of the accepted quotation it fixes
 * @param documentId the file that both sign
 * @param sha256 of that file; a signature holds for this content alone
 */
public record ContractView(
    UUID id,
    long version,
    int quotation,
    UUID documentId,
    String sha256,
    Money value,
    List<Signature> signatures,
    List<Milestone> milestones)
    implements Resource {

  /** One side's signature. */
  public record Signature(Side side, Instant at) {}

  /**
   * A step of fulfilment.
   *
   * @param metAt absent until it is met
   * @param documentId the document that proves it
   */
  @JsonInclude(JsonInclude.Include.NON_NULL)
  public record Milestone(
      UUID id,
      MilestoneKind kind,
      @Nullable LocalDate dueOn,
      @Nullable Money amount,
      @Nullable Instant metAt,
      @Nullable UUID documentId) {}
}
