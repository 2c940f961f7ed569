package org.panro.catalog.search;

import io.smallrye.mutiny.Uni;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.core.MultivaluedHashMap;
import java.util.List;
import org.panro.catalog.vocabulary.Expression;
import org.panro.catalog.vocabulary.Glossaries;
import org.panro.catalog.vocabulary.Glossary;
import org.panro.catalog.vocabulary.Meaning;
import org.panro.catalog.vocabulary.Translation;
import org.panro.contracts.catalog.SearchPage.Hit;
import org.panro.contracts.catalog.VocabularyTryOutsApi;
import org.panro.contracts.event.VocabularyState.Term;
import org.panro.shared.identity.Role;

@RolesAllowed(Role.ADMINS)
class VocabularyTryOutsResource implements VocabularyTryOutsApi {
  private static final String SHOWN = "10";

  private final Search search;
  private final Glossaries glossaries;

  VocabularyTryOutsResource(Search search, Glossaries glossaries) {
    this.search = search;
    this.glossaries = glossaries;
  }

  @Override
  public Uni<Comparison> tryOut(TryOut tryOut) {
    Term term = new Term(tryOut.ko().strip(), tryOut.en().strip());
    return glossaries
        .current()
        .chain(
            now ->
                outcome(tryOut.query(), now)
                    .chain(
                        without ->
                            outcome(tryOut.query(), now.with(term))
                                .map(with -> new Comparison(without, with))));
  }

  private Uni<Outcome> outcome(String query, Glossary glossary) {
    MultivaluedHashMap<String, String> wish = new MultivaluedHashMap<>();
    wish.putSingle("q", query);
    wish.putSingle("size", SHOWN);
    Translation translation = glossary.translate(query.strip());
    return search
        .find(SearchWish.of(wish), translation)
        .map(
            page ->
                new Outcome(
                    texts(translation.korean()),
                    texts(translation.english()),
                    page.total(),
                    page.items().stream().map(Hit::name).toList()));
  }

  private static List<List<String>> texts(List<Expression> expressions) {
    return expressions.stream()
        .map(expression -> expression.meanings().stream().map(Meaning::text).toList())
        .toList();
  }
}
