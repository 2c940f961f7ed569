package org.panro.catalog.vocabulary;

import io.quarkus.panache.common.Page;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.UUID;
import org.panro.contracts.event.IntegrationEvent;
import org.panro.shared.replay.ReplaySource;

/** Tells the parts of all lists again. */
@ApplicationScoped
class VocabularyReplay implements ReplaySource {
  private final VocabularyRepository parts;

  VocabularyReplay(VocabularyRepository parts) {
    this.parts = parts;
  }

  @Override
  public String topic() {
    return "vocabulary";
  }

  @Override
  public Uni<List<? extends IntegrationEvent>> after(UUID id, int size) {
    return parts
        .find("id > ?1 order by id", id)
        .page(Page.ofSize(size))
        .list()
        .map(found -> found.stream().map(VocabularyPart::event).toList());
  }
}
