package org.panro.acceptance;

import java.io.IOException;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.extension.ExtendWith;
import org.panro.local.installation.Installation;
import org.panro.local.story.Story;
import org.panro.local.story.Verification;

@ExtendWith(RunningPanro.class)
class StoryXIT {
  private final Installation installation;

  StoryXIT(Installation installation) {
    this.installation = installation;
  }

  @RepeatedTest(2)
  void aSaleGoesFromTheListingToTheConfirmedContractAndEveryStepStays()
      throws IOException, InterruptedException {
    new Story(installation.publicUrl(), installation.home(), System.out).play();
    new Verification(installation.publicUrl(), installation.home(), System.out).verify();
  }
}
