package org.panro.accounts.verification;

import java.util.Arrays;
import org.panro.contracts.accounts.VerificationDocument.Kind;
import org.panro.contracts.value.LocalizedText;
import org.panro.shared.problem.Problems;

/** Kinds of documents by their words on the wire. */
final class DocumentKinds {
  private DocumentKinds() {}

  /** Fails with 400 for words that name none. */
  static Kind of(String word) {
    return Arrays.stream(Kind.values())
        .filter(kind -> kind.word().equals(word))
        .findFirst()
        .orElseThrow(
            () ->
                Problems.invalid(
                    "kind", new LocalizedText("문서 종류를 골라 주세요.", "Choose a kind of document.")));
  }
}
