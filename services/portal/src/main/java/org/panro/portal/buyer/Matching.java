package org.panro.portal.buyer;

import java.util.List;
import java.util.UUID;
import org.panro.contracts.matching.MatchView;
import org.panro.contracts.value.Page;
import org.panro.portal.client.Part;
import org.panro.portal.match.Refusal;
import org.panro.portal.match.Replies;
import org.panro.portal.page.Here;

/**
 * How far the matching of a request is.
 *
 * @param published whether it is looked for matches at all
 * @param preparing whether the first ones are still to come; they come as one complete list
 */
record Matching(UUID request, Part<Page<MatchView>> found, boolean published, boolean preparing) {

  public List<Refusal> refusals() {
    return Replies.refusals();
  }

  /** Where the answer to a match goes. */
  public String answerAddress(Here here, MatchView match) {
    return here.to("/desk/requests/" + request + "/matches/" + match.id() + "/answer");
  }
}
