package org.panro.deals.deal.application;

import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.panro.contracts.event.deal.DealFact;
import org.panro.contracts.event.deal.DealParties;
import org.panro.contracts.value.LocalizedText;
import org.panro.deals.deal.model.Act;

/**
 * Something that happened in a deal and has to be written down.
 *
 * @param kind of the timeline's entry
 * @param refersTo the thing it is about
 * @param act what it counts for as evidence
 * @param fact what others are told
 * @param internal seen by agents alone
 */
public record Happening(
    String kind,
    LocalizedText text,
    @Nullable UUID refersTo,
    @Nullable Act act,
    @Nullable Fact fact,
    boolean internal) {

  /** Makes the event once the deal's next version is known. */
  @FunctionalInterface
  public interface Fact {
    DealFact of(UUID deal, long version, DealParties parties);
  }

  public static Happening of(String kind, String ko, String en) {
    return new Happening(kind, new LocalizedText(ko, en), null, null, null, false);
  }

  public Happening about(UUID thing) {
    return new Happening(kind, text, thing, act, fact, internal);
  }

  public Happening proving(Act done) {
    return new Happening(kind, text, refersTo, done, fact, internal);
  }

  public Happening told(Fact told) {
    return new Happening(kind, text, refersTo, act, told, internal);
  }

  public Happening amongAgents() {
    return new Happening(kind, text, refersTo, act, fact, true);
  }
}
