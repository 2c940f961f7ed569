package org.panro.deals.deal.model;

/** Something done in a deal that counts as evidence. */
public sealed interface Act {
  /** Minutes of a meeting are among the documents. */
  record MinutesAdded() implements Act {}

  /** The seller sent a sample. */
  record SampleSent() implements Act {}

  /** The seller quoted, or the buyer made a counter-offer. */
  record Quoted(Party by) implements Act {}

  /** The other side accepted the quotation. */
  record Accepted() implements Act {}

  /** The contract's file and milestones were set, which nobody has signed or met yet. */
  record ContractDrawn(int milestones) implements Act {}

  /** One company signed. */
  record Signed(Party by) implements Act {}

  /** A milestone is met, with its document. */
  record MilestoneMet() implements Act {}

  /** One company confirmed that the deal is done. */
  record Confirmed(Party by) implements Act {}
}
