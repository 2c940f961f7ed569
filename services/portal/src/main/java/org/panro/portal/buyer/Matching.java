package org.panro.portal.buyer;

import java.util.List;
import java.util.UUID;
import org.panro.contracts.buyers.SourcingRequestStatus;
import org.panro.contracts.matching.MatchView;
import org.panro.contracts.value.Page;
import org.panro.portal.client.Part;
import org.panro.portal.match.Ranked;
import org.panro.portal.match.Refusal;
import org.panro.portal.match.Replies;
import org.panro.portal.page.Here;

/**
 * How far the matching of a request is.
 *
 * @param state of the request; matches are looked for while it is published
 * @param preparing whether the first ones are still to come; they come as one complete list
 */
record Matching(
    UUID request, SourcingRequestStatus state, Part<Page<MatchView>> found, boolean preparing) {

  public Ranked ranked() {
    return Ranked.of(found);
  }

  public List<Refusal> refusals() {
    return Replies.refusals();
  }

  /** Where the answer to a match goes. */
  public String answerAddress(Here here, MatchView match) {
    return here.to("/desk/requests/" + request + "/matches/" + match.id() + "/answer");
  }
}
