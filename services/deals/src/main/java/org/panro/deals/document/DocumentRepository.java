package org.panro.deals.document;

import io.quarkus.hibernate.reactive.panache.PanacheRepositoryBase;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Set;
import java.util.UUID;
import org.panro.contracts.deals.DocumentKind;
import org.panro.contracts.value.LocalizedText;
import org.panro.deals.deal.application.EvidenceSource;
import org.panro.deals.deal.model.EvidenceKind;
import org.panro.shared.problem.Problems;

/** The stored documents, the minutes among which are evidence. */
@ApplicationScoped
public class DocumentRepository
    implements PanacheRepositoryBase<StoredDocument, UUID>, EvidenceSource {

  /** The document of that deal, or 404. */
  Uni<StoredDocument> of(UUID deal, UUID id) {
    return find("id = ?1 and dealId = ?2", id, deal)
        .firstResult()
        .onItem()
        .ifNull()
        .failWith(Problems::notFound);
  }

  /** The document of that deal which a body names, or 400. */
  public Uni<StoredDocument> named(UUID deal, UUID id) {
    return find("id = ?1 and dealId = ?2", id, deal)
        .firstResult()
        .onItem()
        .ifNull()
        .failWith(
            () ->
                Problems.invalid(
                    "documentId",
                    new LocalizedText("이 거래에 없는 문서예요.", "This deal has no such document.")));
  }

  @Override
  public Set<EvidenceKind> kinds() {
    return Set.of(EvidenceKind.MINUTES);
  }

  @Override
  public Uni<Boolean> holds(UUID deal, EvidenceKind kind, UUID thing) {
    return count("id = ?1 and dealId = ?2 and kind = ?3", thing, deal, DocumentKind.MINUTES)
        .map(found -> found == 1);
  }
}
