package org.panro.contracts.accounts;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.panro.contracts.value.LocalizedText;
import org.panro.contracts.value.Resource;

/**
 * A company's public page.
 *
 * @param country ISO 3166-1 alpha-2
 * @param factoryLevel 1 to 5, absent where none is certified
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record CompanyView(
    UUID id,
    long version,
    LocalizedText name,
    @Nullable LocalizedText description,
    String country,
    boolean seller,
    boolean buyer,
    VerificationStatus verification,
    @Nullable Integer factoryLevel)
    implements Resource {}
