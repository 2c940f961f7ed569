package org.panro.portal.deal;

import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.panro.contracts.deals.DealState;
import org.panro.contracts.deals.DealsApi;
import org.panro.contracts.deals.DocumentKind;
import org.panro.contracts.deals.EvidenceKind;

/** What proves a move, as a field's value: the kind's word, a slash, and the thing's id. */
final class Evidences {
  private static final String SEPARATOR = "/";

  private Evidences() {}

  /** What the deal has that may prove that state. */
  static List<Piece> atHand(Dossier dossier, DealState to) {
    return switch (to) {
      case SAMPLING ->
          dossier.samples().answer().orElseGet(List::of).stream()
              .map(sample -> piece(EvidenceKind.SAMPLE, sample.id(), sample.facts().description()))
              .toList();
      case QUOTING ->
          Stream.concat(
                  dossier.allQuotations().stream()
                      .map(
                          offer ->
                              piece(EvidenceKind.QUOTATION, offer.id(), "#" + offer.version())),
                  dossier.allDocuments().stream()
                      .filter(document -> document.kind() == DocumentKind.MINUTES)
                      .map(document -> piece(EvidenceKind.MINUTES, document.id(), document.name())))
              .toList();
      default -> List.of();
    };
  }

  static DealsApi.@Nullable Evidence of(String value) {
    int end = value.indexOf(SEPARATOR);
    if (end < 0) {
      return null;
    }
    return Arrays.stream(EvidenceKind.values())
        .filter(kind -> kind.word().equals(value.substring(0, end)))
        .findFirst()
        .map(kind -> new DealsApi.Evidence(kind, value.substring(end + 1)))
        .orElse(null);
  }

  private static Piece piece(EvidenceKind kind, Object id, String name) {
    return new Piece(kind.word() + SEPARATOR + id, name);
  }

  /** A field's value and what it is called. */
  record Piece(String value, String name) {}
}
