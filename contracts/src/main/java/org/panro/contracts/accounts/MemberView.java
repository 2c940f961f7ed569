package org.panro.contracts.accounts;

import java.util.List;
import java.util.UUID;
import org.panro.contracts.value.Resource;

/**
 * A member and its company.
 *
 * @param roles {@code seller}, {@code buyer}, {@code agent}, {@code admin}
 * @param companyRole {@code owner}, {@code editor}, {@code approver} or {@code viewer}
 * @param language {@code ko} or {@code en}
 */
public record MemberView(
    UUID id,
    long version,
    CompanyView company,
    List<String> roles,
    String companyRole,
    String language)
    implements Resource {}
