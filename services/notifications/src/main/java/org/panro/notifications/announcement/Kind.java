package org.panro.notifications.announcement;

import org.panro.contracts.value.WireWord;

/** What a member may be told; the wording of each stands in {@code wording/}. */
public enum Kind implements WireWord {
  COMPANY_VERIFIED,
  COMPANY_MORE_NEEDED,
  COMPANY_REJECTED,
  LISTING_APPROVED,
  LISTING_CHANGES_ASKED,
  LISTING_REJECTED,
  INVITATION,
  REQUEST_EXPIRED,
  NEW_LEAD,
  NEW_PRODUCTS,
  MATCHES_FOUND,
  BUYER_INTERESTED,
  SELLER_INTERESTED,
  MATCH_DECLINED,
  INTRODUCTION,
  MUTUAL_INTEREST,
  INQUIRY,
  DEAL_ASSIGNED,
  MESSAGE,
  QUOTATION_SENT,
  QUOTATION_ACCEPTED,
  CONTRACT_SIGNED,
  MILESTONE_MET,
  DEAL_CONFIRMED,
  DEAL_LOST
}
