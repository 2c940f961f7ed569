package org.panro.accounts.company;

import io.quarkus.hibernate.reactive.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.UUID;

/** The stored companies. */
@ApplicationScoped
public class CompanyRepository implements PanacheRepositoryBase<Company, UUID> {}
