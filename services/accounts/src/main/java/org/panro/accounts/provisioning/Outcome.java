package org.panro.accounts.provisioning;

/** What a step in Keycloak came to. */
public enum Outcome {
  DONE,
  /** Another member has the address; its owner was told. */
  ADDRESS_TAKEN,
  /** There was nothing to end: the member has come. */
  MEMBER_CAME,
  /** It will never be accepted. */
  REFUSED
}
