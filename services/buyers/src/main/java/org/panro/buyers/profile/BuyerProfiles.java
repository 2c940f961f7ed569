package org.panro.buyers.profile;

import io.quarkus.hibernate.reactive.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.UUID;

/** The stored profiles. */
@ApplicationScoped
public class BuyerProfiles implements PanacheRepositoryBase<BuyerProfileRow, UUID> {}
