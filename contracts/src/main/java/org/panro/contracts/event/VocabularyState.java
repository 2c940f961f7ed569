package org.panro.contracts.event;

import java.util.List;
import java.util.UUID;

/**
 * A part of a named list of bilingual terms as it now is. Lists may be long, so that one is told in
 * parts; a part that its list no longer needs is told without terms.
 *
 * @param aggregateId the part
 * @param list name of the list
 * @param part number of the part in its list, from 0
 */
@EventType(topic = "vocabulary", value = "org.panro.vocabulary.state.v1")
public record VocabularyState(
    UUID aggregateId, long version, String list, int part, List<Term> terms)
    implements IntegrationEvent {

  /** What a thing is called in both languages. */
  public record Term(String ko, String en) {}
}
