package org.panro.contracts.accounts;

import java.time.Instant;
import java.util.UUID;
import org.panro.contracts.value.Resource;
import org.panro.contracts.value.WireWord;

/**
 * A document of a company's registration; its content is at {@code
 * /api/accounts/verification/documents/{id}/content}.
 *
 * @param size in bytes
 * @param sha256 of the content, lower-case hex
 */
public record VerificationDocument(
    UUID id,
    long version,
    Kind kind,
    String name,
    String mediaType,
    long size,
    String sha256,
    Instant addedAt)
    implements Resource {

  /** What a document proves. */
  public enum Kind implements WireWord {
    BUSINESS_REGISTRATION,
    FACTORY_REGISTRATION,
    BANK_ACCOUNT,
    CERTIFICATE,
    OTHER
  }
}
