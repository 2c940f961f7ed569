package org.panro.deals.quotation;

import io.quarkus.hibernate.reactive.panache.common.WithSession;
import io.quarkus.security.Authenticated;
import io.smallrye.mutiny.Uni;
import java.util.UUID;
import org.panro.contracts.deals.QuotationFacts;
import org.panro.contracts.deals.QuotationView;
import org.panro.contracts.deals.QuotationsApi;
import org.panro.contracts.value.Page;
import org.panro.contracts.value.PageParams;
import org.panro.shared.command.Command;

@Authenticated
class QuotationsResource implements QuotationsApi {
  private final Quotations quotations;

  QuotationsResource(Quotations quotations) {
    this.quotations = quotations;
  }

  @Override
  @WithSession
  public Uni<Page<QuotationView>> list(UUID deal, PageParams page) {
    return quotations.list(deal, page);
  }

  @Override
  @WithSession
  public Uni<QuotationView> get(UUID deal, int version) {
    return quotations.get(deal, version);
  }

  @Override
  @Command(status = 201)
  public Uni<QuotationView> send(UUID deal, QuotationFacts facts) {
    return quotations.send(deal, facts);
  }

  @Override
  @Command
  public Uni<QuotationView> accept(UUID deal, int version) {
    return quotations.accept(deal, version);
  }
}
