package org.panro.shared.identity;

import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * The identities an audit trail keeps: the member, its company and, for an agent, the company acted
 * for.
 */
public record Actor(UUID memberId, UUID companyId, @Nullable UUID actingFor) {}
