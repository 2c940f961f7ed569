package org.panro.contracts.event;

import java.util.List;
import java.util.UUID;

/**
 * A member as it now is: identities and roles, never names or addresses.
 *
 * @param aggregateId the member
 * @param roles realm roles
 * @param companyRole owner, editor, approver or viewer
 * @param language ko or en
 */
@EventType(topic = "member", value = "org.panro.member.state.v1")
public record MemberState(
    UUID aggregateId,
    long version,
    UUID companyId,
    List<String> roles,
    String companyRole,
    String language,
    boolean archived)
    implements IntegrationEvent {}
