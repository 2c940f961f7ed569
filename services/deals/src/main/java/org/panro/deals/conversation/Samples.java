package org.panro.deals.conversation;

import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.util.Map;
import java.util.UUID;
import org.panro.contracts.deals.ConversationApi.NewSample;
import org.panro.contracts.deals.ConversationApi.Sample;
import org.panro.contracts.deals.ConversationApi.SampleResult;
import org.panro.contracts.value.Page;
import org.panro.contracts.value.PageParams;
import org.panro.deals.deal.application.Chronicle;
import org.panro.deals.deal.application.Desk;
import org.panro.deals.deal.application.Happening;
import org.panro.deals.deal.application.Rules;
import org.panro.deals.deal.application.Seat;
import org.panro.deals.deal.model.Act;
import org.panro.deals.deal.model.Party;
import org.panro.deals.deal.model.rule.SampleIsJudgedOnce;
import org.panro.shared.command.Preconditions;
import org.panro.shared.identity.Ids;
import org.panro.shared.paging.NewestFirst;

/** Samples: the seller sends them, the buyer says what it found. */
@ApplicationScoped
class Samples {
  private final SampleRepository samples;
  private final Desk desk;
  private final Chronicle chronicle;
  private final NewestFirst newestFirst;
  private final Preconditions preconditions;
  private final Clock clock;

  Samples(
      SampleRepository samples,
      Desk desk,
      Chronicle chronicle,
      NewestFirst newestFirst,
      Preconditions preconditions,
      Clock clock) {
    this.samples = samples;
    this.desk = desk;
    this.chronicle = chronicle;
    this.newestFirst = newestFirst;
    this.preconditions = preconditions;
    this.clock = clock;
  }

  Uni<Page<Sample>> list(UUID deal, PageParams page) {
    return desk.read(deal)
        .chain(
            seat ->
                newestFirst.page(
                    samples, "dealId = :deal", Map.of("deal", deal), page, sample -> sample.id))
        .map(found -> found.map(StoredSample::view));
  }

  Uni<Sample> get(UUID deal, UUID id) {
    return desk.read(deal).chain(seat -> samples.of(deal, id)).map(StoredSample::view);
  }

  Uni<Sample> send(UUID deal, NewSample facts) {
    return desk.edit(deal)
        .invoke(seat -> seat.party(Party.SELLER))
        .chain(seat -> send(seat, StoredSample.of(Ids.next(), deal, facts, clock.instant())));
  }

  private Uni<Sample> send(Seat seat, StoredSample sample) {
    Happening sent =
        Happening.of("sample", "판매 회사가 샘플을 보냈어요.", "The seller sent a sample.")
            .about(sample.id)
            .proving(new Act.SampleSent());
    return samples
        .persist(sample)
        .chain(stored -> chronicle.record(seat, sent))
        .map(done -> sample.view());
  }

  Uni<Sample> judge(UUID deal, UUID id, SampleResult result) {
    return desk.edit(deal)
        .invoke(seat -> seat.party(Party.BUYER))
        .chain(seat -> samples.of(deal, id).chain(sample -> judge(seat, sample, result)));
  }

  private Uni<Sample> judge(Seat seat, StoredSample sample, SampleResult result) {
    preconditions.require(sample.version);
    Rules.require(new SampleIsJudgedOnce(sample.result != null));
    sample.judge(result, clock.instant());
    Happening judged =
        result.accepted()
            ? Happening.of("sample", "샘플이 요구를 충족했어요.", "The sample convinced the buyer.")
            : Happening.of(
                "sample", "샘플이 요구를 충족하지 못했어요.", "The sample did not convince the buyer.");
    return chronicle.record(seat, judged.about(sample.id)).map(done -> sample.view());
  }
}
