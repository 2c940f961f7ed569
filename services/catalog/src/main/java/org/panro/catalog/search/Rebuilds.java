package org.panro.catalog.search;

import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Consumer;
import org.panro.catalog.product.ProductRepository;
import org.panro.contracts.catalog.ProductIndexApi;
import org.panro.contracts.catalog.ProductIndexApi.RebuildState;
import org.panro.contracts.value.LocalizedText;
import org.panro.contracts.value.Page;
import org.panro.shared.audit.Audit;
import org.panro.shared.command.Preconditions;
import org.panro.shared.identity.CurrentCaller;
import org.panro.shared.identity.Ids;
import org.panro.shared.problem.Problems;

/** What administrators do with the index; the work itself is done behind. */
@ApplicationScoped
class Rebuilds {
  private static final int SHOWN = 20;

  private final RebuildRepository rebuilds;
  private final DictionaryRepository dictionary;
  private final ProductRepository products;
  private final ProductIndex index;
  private final Preconditions preconditions;
  private final Audit audit;
  private final CurrentCaller caller;
  private final Clock clock;

  Rebuilds(
      RebuildRepository rebuilds,
      DictionaryRepository dictionary,
      ProductRepository products,
      ProductIndex index,
      Preconditions preconditions,
      Audit audit,
      CurrentCaller caller,
      Clock clock) {
    this.rebuilds = rebuilds;
    this.dictionary = dictionary;
    this.products = products;
    this.index = index;
    this.preconditions = preconditions;
    this.audit = audit;
    this.caller = caller;
    this.clock = clock;
  }

  Uni<Page<ProductIndexApi.Rebuild>> newest() {
    return rebuilds
        .newest(SHOWN)
        .map(found -> found.stream().map(Rebuild::view).toList())
        .map(views -> new Page<>(views, views.size(), null));
  }

  Uni<ProductIndexApi.Rebuild> get(UUID id) {
    return known(id).map(Rebuild::view);
  }

  Uni<ProductIndexApi.Rebuild> start() {
    return rebuilds
        .unfinished()
        .invoke(
            running -> {
              if (running != null) {
                throw Problems.ruleBroken(
                    "rebuild-running",
                    new LocalizedText(
                        "지금 색인을 새로 만들고 있어요. 끝나거나 멈춘 뒤에 다시 해 주세요.",
                        "A rebuild is running; wait for it or cancel it."));
              }
            })
        .chain(() -> products.count())
        .chain(
            total -> {
              UUID id = Ids.next();
              return rebuilds.persist(
                  Rebuild.of(id, index.versions().named(id.toString()), total, clock.instant()));
            })
        .chain(rebuild -> told(rebuild, "start"));
  }

  Uni<ProductIndexApi.Rebuild> cancel(UUID id) {
    return change(
        id,
        "cancel",
        rebuild -> {
          if (!rebuild.isRunning()) {
            throw Problems.ruleBroken(
                "rebuild-not-running",
                new LocalizedText("이미 끝난 작업이에요.", "This rebuild runs no more."));
          }
          rebuild.state = RebuildState.CANCELLED;
        });
  }

  /** Only the newest one's index before is kept up. */
  Uni<ProductIndexApi.Rebuild> revert(UUID id) {
    return change(
        id,
        "revert",
        rebuild -> {
          if (!rebuild.isRevertible()) {
            throw Problems.ruleBroken(
                "rebuild-not-revertible",
                new LocalizedText("돌아갈 색인이 남아 있지 않아요.", "There is no index left to go back to."));
          }
          rebuild.state = RebuildState.REVERTED;
          rebuild.finishedAt = null;
        });
  }

  Uni<ProductIndexApi.Dictionary> dictionary() {
    return dictionary.only().map(Dictionary::view);
  }

  /** Keeps lines that were tried out, and rebuilds the index with them. */
  Uni<ProductIndexApi.Dictionary> keep(List<String> lines) {
    return dictionary
        .only()
        .invoke(
            kept -> {
              preconditions.require(kept.version);
              kept.words = new Dictionary.Lines(lines);
            })
        .call(dictionary::flush)
        .call(() -> start())
        .map(Dictionary::view);
  }

  private Uni<ProductIndexApi.Rebuild> change(UUID id, String action, Consumer<Rebuild> change) {
    return known(id).invoke(change).chain(rebuild -> told(rebuild, action));
  }

  private Uni<Rebuild> known(UUID id) {
    return rebuilds.findById(id).onItem().ifNull().failWith(Problems::notFound);
  }

  private Uni<ProductIndexApi.Rebuild> told(Rebuild rebuild, String action) {
    return rebuilds
        .flush()
        .chain(
            () ->
                audit.record(
                    caller.get().actor(),
                    action,
                    "index-rebuild",
                    rebuild.id,
                    Map.of("version", rebuild.version)))
        .map(done -> rebuild.view());
  }
}
