package org.panro.accounts.bootstrap;

import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.panro.contracts.value.LocalizedText;

/** The companies and members that a file states for the first day of an installation. */
record Beginning(List<StatedCompany> companies, List<StatedMember> members) {

  /** A company that the operator vouches for. */
  record StatedCompany(
      UUID id,
      LocalizedText name,
      String country,
      boolean seller,
      boolean buyer,
      @Nullable Integer factoryLevel) {}

  /** A member that Keycloak knows already. */
  record StatedMember(
      UUID id, UUID companyId, List<String> roles, String companyRole, String language) {}
}
