package org.panro.catalog.search;

import io.quarkus.hibernate.reactive.panache.common.WithSession;
import io.smallrye.mutiny.Uni;
import jakarta.annotation.security.RolesAllowed;
import java.util.UUID;
import org.jboss.resteasy.reactive.RestResponse.StatusCode;
import org.panro.contracts.catalog.ProductIndexApi;
import org.panro.contracts.value.Page;
import org.panro.shared.command.Command;
import org.panro.shared.command.Commands;
import org.panro.shared.identity.Role;

@RolesAllowed(Role.ADMINS)
class ProductIndexResource implements ProductIndexApi {
  private final Rebuilds rebuilds;
  private final DictionaryTrial trial;
  private final Commands commands;

  ProductIndexResource(Rebuilds rebuilds, DictionaryTrial trial, Commands commands) {
    this.rebuilds = rebuilds;
    this.trial = trial;
    this.commands = commands;
  }

  @Override
  @WithSession
  public Uni<Page<Rebuild>> rebuilds() {
    return rebuilds.newest();
  }

  @Override
  @Command(status = 201)
  public Uni<Rebuild> rebuild() {
    return rebuilds.start();
  }

  @Override
  @WithSession
  public Uni<Rebuild> rebuild(UUID id) {
    return rebuilds.get(id);
  }

  @Override
  @Command
  public Uni<Rebuild> cancel(UUID id) {
    return rebuilds.cancel(id);
  }

  @Override
  @Command
  public Uni<Rebuild> revert(UUID id) {
    return rebuilds.revert(id);
  }

  @Override
  @WithSession
  public Uni<Dictionary> dictionary() {
    return rebuilds.dictionary();
  }

  @Override
  @Command(later = true)
  public Uni<Dictionary> replace(Words words) {
    return trial
        .check(words.lines())
        .chain(lines -> commands.run(StatusCode.OK, () -> rebuilds.keep(lines)));
  }

  @Override
  public Uni<Analysis> tryOut(TryOut tryOut) {
    return trial.of(tryOut);
  }
}
