package org.panro.contracts.accounts;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;

/**
 * The version of a document that a member consents to.
 *
 * @param version as the document names it, such as {@code 2026-01}
 */
public record Consent(
    @NotNull ConsentDocument document, @NotBlank @Size(max = 50) String version) {}
