package org.panro.contracts.catalog;

import io.smallrye.mutiny.Uni;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import org.jspecify.annotations.Nullable;
import org.panro.contracts.value.Page;
import org.panro.contracts.value.PageParams;

/** Named lists of bilingual terms, for administrators; the next search already knows a change. */
@Path("/api/catalog/vocabulary")
@Produces(MediaType.APPLICATION_JSON)
public interface VocabularyApi {

  /** All lists by name. */
  @GET
  @Path("/lists")
  Uni<Page<VocabularyList>> lists();

  @GET
  @Path("/lists/{list}")
  Uni<VocabularyList> get(@PathParam("list") String list);

  /** Searches use it no longer; it is kept. */
  @POST
  @Path("/lists/{list}/switch-off")
  Uni<VocabularyList> switchOff(@PathParam("list") String list);

  /** Searches use it again. */
  @POST
  @Path("/lists/{list}/switch-on")
  Uni<VocabularyList> switchOn(@PathParam("list") String list);

  /** Removes a list for good; Panro's own answers 409. */
  @DELETE
  @Path("/lists/{list}")
  Uni<Void> remove(@PathParam("list") String list);

  /**
   * What a list holds, in its order.
   *
   * @param q what one of both terms holds; absent or empty means all
   */
  @GET
  @Path("/lists/{list}/entries")
  Uni<Page<Entry>> entries(
      @PathParam("list") String list,
      @QueryParam("q") @Nullable @Size(max = 200) String q,
      @BeanParam @Valid PageParams page);

  @GET
  @Path("/lists/{list}/entries/{id}")
  Uni<Entry> entry(@PathParam("list") String list, @PathParam("id") String id);

  /** Adds an entry to a list that there is; one that the list has already answers 409. */
  @POST
  @Path("/lists/{list}/entries")
  Uni<Entry> add(@PathParam("list") String list, @Valid @NotNull Pair pair);

  /** Puts another pair in the entry's place; 404 where somebody changed it meanwhile. */
  @PUT
  @Path("/lists/{list}/entries/{id}")
  Uni<Entry> change(
      @PathParam("list") String list, @PathParam("id") String id, @Valid @NotNull Pair pair);

  /** Removes an entry; the last one answers 409, since the list itself can be removed. */
  @DELETE
  @Path("/lists/{list}/entries/{id}")
  Uni<Void> removeEntry(@PathParam("list") String list, @PathParam("id") String id);

  /** Whether single words are learnt from the lists as they are now. */
  @GET
  @Path("/learning")
  Uni<Learning> learning();

  /** What a thing is called; several meanings stand between commas. */
  record Pair(@NotBlank @Size(max = 200) String ko, @NotBlank @Size(max = 200) String en) {}

  /**
   * A pair of a list.
   *
   * @param id made of both terms: another pair has another one
   */
  record Entry(String id, String ko, String en) {}

  /**
   * How far the learning is. Searches use whole terms at once and, until it is done, the words that
   * were learnt before.
   */
  record Learning(boolean done) {}
}
