package org.panro.accounts.verification;

import io.quarkus.hibernate.reactive.panache.Panache;
import io.quarkus.hibernate.reactive.panache.PanacheRepositoryBase;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Collection;
import java.util.List;
import java.util.UUID;

/** The stored documents with their contents. */
@ApplicationScoped
class DocumentRepository implements PanacheRepositoryBase<DocumentRow, UUID> {

  Uni<DocumentRow> keep(DocumentRow document, byte[] content) {
    return persistAndFlush(document)
        .call(
            () ->
                Panache.getSession()
                    .chain(session -> session.persist(DocumentContent.of(document.id, content))));
  }

  Uni<byte[]> content(UUID id) {
    return Panache.getSession()
        .chain(session -> session.find(DocumentContent.class, id))
        .map(kept -> kept.content);
  }

  Uni<List<DocumentRow>> ofCompany(UUID company, Collection<UUID> ids) {
    return list("companyId = ?1 and id in ?2", company, ids);
  }
}
