package org.panro.catalog.vocabulary;

import jakarta.inject.Singleton;
import org.panro.shared.replay.RowReplay;

/** Tells the parts of all lists again. */
@Singleton
class VocabularyReplay extends RowReplay<VocabularyPart> {

  VocabularyReplay(VocabularyRepository parts) {
    super("vocabulary", parts, VocabularyPart::event);
  }
}
