package org.panro.shared.paging;

import io.quarkus.hibernate.reactive.panache.PanacheRepositoryBase;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import org.panro.contracts.value.Page;
import org.panro.contracts.value.PageParams;

/** Pages stored things by their identities, which grow with time: the newest come first. */
@ApplicationScoped
public class NewestFirst {
  private static final UUID END = new UUID(-1L, -1L);

  private final Cursors cursors;

  NewestFirst(Cursors cursors) {
    this.cursors = cursors;
  }

  /**
   * One page of what fulfils the condition.
   *
   * @param where a condition of HQL with named values
   * @param id how to tell a thing's identity
   */
  public <E> Uni<Page<E>> page(
      PanacheRepositoryBase<E, UUID> repository,
      String where,
      Map<String, Object> values,
      PageParams page,
      Function<E, UUID> id) {
    Map<String, Object> bounded = new HashMap<>(values);
    bounded.put("before", before(page));
    return repository
        .find("(" + where + ") and id < :before order by id desc", bounded)
        .page(io.quarkus.panache.common.Page.ofSize(page.size() + 1))
        .list()
        .chain(
            found ->
                repository.count(where, values).map(total -> page(found, total, page.size(), id)));
  }

  private <E> Page<E> page(List<E> found, long total, int size, Function<E, UUID> id) {
    boolean more = found.size() > size;
    List<E> shown = more ? found.subList(0, size) : found;
    String next = more ? cursors.encode(id.apply(shown.getLast()).toString()) : null;
    return new Page<>(shown, total, next);
  }

  private UUID before(PageParams page) {
    return page.cursor() == null ? END : UUID.fromString(cursors.decode(page.cursor()));
  }
}
