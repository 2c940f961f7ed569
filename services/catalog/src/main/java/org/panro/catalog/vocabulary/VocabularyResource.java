package org.panro.catalog.vocabulary;

import io.quarkus.hibernate.reactive.panache.common.WithSession;
import io.smallrye.mutiny.Uni;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.QueryParam;
import org.jspecify.annotations.Nullable;
import org.panro.contracts.catalog.VocabularyApi;
import org.panro.contracts.catalog.VocabularyList;
import org.panro.contracts.catalog.VocabularyUpload;
import org.panro.contracts.value.Page;
import org.panro.contracts.value.PageParams;
import org.panro.shared.command.Command;
import org.panro.shared.identity.Role;

@Path("/api/catalog/vocabulary")
@RolesAllowed(Role.ADMINS)
class VocabularyResource implements VocabularyApi {
  private static final String NAME = "[A-Za-z0-9._-]{1,100}";

  private final Vocabularies vocabularies;
  private final VocabularyEntries entries;
  private final VocabularyReading reading;
  private final Glossaries glossaries;

  VocabularyResource(
      Vocabularies vocabularies,
      VocabularyEntries entries,
      VocabularyReading reading,
      Glossaries glossaries) {
    this.vocabularies = vocabularies;
    this.entries = entries;
    this.reading = reading;
    this.glossaries = glossaries;
  }

  /**
   * Adds or replaces a list: lines of Korean, a tab and English. A line that is no pair refuses the
   * file, with what is wrong by line.
   */
  @POST
  @Consumes({"text/tab-separated-values", "text/plain"})
  @Command
  public Uni<VocabularyUpload> replace(
      @QueryParam("list") @NotNull @Pattern(regexp = NAME) String list, byte[] content) {
    return vocabularies.replace(list, VocabularyFile.read(content));
  }

  /** Removes a list. */
  @DELETE
  @Command(status = 204)
  public Uni<Void> removeNamed(@QueryParam("list") @NotNull @Pattern(regexp = NAME) String list) {
    return vocabularies.remove(list);
  }

  @Override
  @WithSession
  public Uni<Page<VocabularyList>> lists() {
    return reading.lists();
  }

  @Override
  @WithSession
  public Uni<VocabularyList> get(String list) {
    return reading.get(list);
  }

  @Override
  @Command
  public Uni<VocabularyList> switchOff(String list) {
    return vocabularies.switched(list, false);
  }

  @Override
  @Command
  public Uni<VocabularyList> switchOn(String list) {
    return vocabularies.switched(list, true);
  }

  @Override
  @Command(status = 204)
  public Uni<Void> remove(String list) {
    return vocabularies.remove(list);
  }

  @Override
  @WithSession
  public Uni<Page<Entry>> entries(String list, @Nullable String q, PageParams page) {
    return reading.entries(list, q, page);
  }

  @Override
  @WithSession
  public Uni<Entry> entry(String list, String id) {
    return entries.get(list, id);
  }

  @Override
  @Command(status = 201)
  public Uni<Entry> add(String list, Pair pair) {
    return entries.add(list, pair);
  }

  @Override
  @Command
  public Uni<Entry> change(String list, String id, Pair pair) {
    return entries.change(list, id, pair);
  }

  @Override
  @Command(status = 204)
  public Uni<Void> removeEntry(String list, String id) {
    return entries.remove(list, id);
  }

  @Override
  public Uni<Learning> learning() {
    return glossaries.isLearnt().map(Learning::new);
  }
}
