package org.panro.deals.deal.model;

/** One of the two companies of a deal. */
public enum Party {
  SELLER,
  BUYER;

  /** The one that it deals with. */
  public Party other() {
    return this == SELLER ? BUYER : SELLER;
  }
}
