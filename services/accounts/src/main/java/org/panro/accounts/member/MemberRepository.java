package org.panro.accounts.member;

import io.quarkus.hibernate.reactive.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.UUID;

/** The stored members. */
@ApplicationScoped
public class MemberRepository implements PanacheRepositoryBase<Member, UUID> {}
