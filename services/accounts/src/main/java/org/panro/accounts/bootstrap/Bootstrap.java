package org.panro.accounts.bootstrap;

import com.fasterxml.jackson.databind.ObjectMapper;
import io.quarkus.hibernate.reactive.panache.Panache;
import io.quarkus.scheduler.Scheduled;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Clock;
import java.util.Optional;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.panro.accounts.bootstrap.Beginning.StatedCompany;
import org.panro.accounts.bootstrap.Beginning.StatedMember;
import org.panro.accounts.company.Company;
import org.panro.accounts.company.CompanyRepository;
import org.panro.accounts.member.Member;
import org.panro.accounts.member.MemberRepository;
import org.panro.shared.outbox.Outbox;
import org.panro.shared.outbox.Slot;

/**
 * Brings in what the file states and is not there yet, each with its event, as soon as events
 * leave: an installation's operator and first administrator, and the local set-up's demo members.
 */
@ApplicationScoped
class Bootstrap {
  private final CompanyRepository companies;
  private final MemberRepository members;
  private final Outbox outbox;
  private final Slot slot;
  private final ObjectMapper json;
  private final Clock clock;
  private final Optional<Path> file;
  private volatile boolean done;

  Bootstrap(
      CompanyRepository companies,
      MemberRepository members,
      Outbox outbox,
      Slot slot,
      ObjectMapper json,
      Clock clock,
      @ConfigProperty(name = "panro.accounts.bootstrap") Optional<Path> file) {
    this.companies = companies;
    this.members = members;
    this.outbox = outbox;
    this.slot = slot;
    this.json = json;
    this.clock = clock;
    this.file = file;
  }

  @Scheduled(every = "1s", concurrentExecution = Scheduled.ConcurrentExecution.SKIP)
  Uni<Void> begin() {
    if (done || file.isEmpty()) {
      return Uni.createFrom().voidItem();
    }
    return slot.exists()
        .chain(
            there ->
                there ? bring(file.get()).invoke(() -> done = true) : Uni.createFrom().voidItem());
  }

  private Uni<Void> bring(Path stated) {
    Beginning beginning = read(stated);
    return Panache.withTransaction(
        () -> {
          Uni<Void> all = Uni.createFrom().voidItem();
          for (StatedCompany company : beginning.companies()) {
            all = all.chain(() -> bring(company));
          }
          for (StatedMember member : beginning.members()) {
            all = all.chain(() -> bring(member));
          }
          return all;
        });
  }

  private Uni<Void> bring(StatedCompany stated) {
    return companies
        .findById(stated.id())
        .chain(
            known ->
                known != null
                    ? Uni.createFrom().voidItem()
                    : companies
                        .persistAndFlush(
                            Company.vouchedFor(
                                stated.id(),
                                stated.name(),
                                stated.country(),
                                stated.seller(),
                                stated.buyer(),
                                stated.factoryLevel()))
                        .chain(company -> outbox.record(company.event())));
  }

  private Uni<Void> bring(StatedMember stated) {
    return members
        .findById(stated.id())
        .chain(
            known ->
                known != null
                    ? Uni.createFrom().voidItem()
                    : members
                        .persistAndFlush(member(stated))
                        .chain(member -> outbox.record(member.event())));
  }

  private Member member(StatedMember stated) {
    Member member =
        Member.awaited(
            stated.id(),
            stated.companyId(),
            stated.roles(),
            stated.companyRole(),
            stated.language());
    member.join(clock.instant());
    return member;
  }

  private Beginning read(Path stated) {
    try {
      return json.readValue(stated.toFile(), Beginning.class);
    } catch (IOException unreadable) {
      throw new IllegalStateException(stated + " does not state companies and members", unreadable);
    }
  }
}
