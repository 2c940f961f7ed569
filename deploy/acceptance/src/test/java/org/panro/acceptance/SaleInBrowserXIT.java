package org.panro.acceptance;

import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.panro.local.installation.Installation;

@ExtendWith(RunningPanro.class)
class SaleInBrowserXIT {
  private final Installation installation;

  SaleInBrowserXIT(Installation installation) {
    this.installation = installation;
  }

  @ParameterizedTest
  @ValueSource(strings = {"ko", "en"})
  void aSaleGoesFromTheListingFormToTheConfirmedContract(String language) {
    try (Sale sale = new Sale(installation, language)) {
      sale.beginsWithAProductAndARequest();
      sale.isMatchedWithReasons();
      sale.opensByIntroduction();
      sale.isNegotiated();
      sale.isSigned();
      sale.isFulfilled();
      sale.isConfirmed();
      sale.wasToldToItsParties();
      sale.leftNoComplaints();
    }
  }

  @ParameterizedTest
  @ValueSource(strings = {"ko", "en"})
  void interestOfBothSidesOpensADealAtOnce(String language) {
    try (Sale sale = new Sale(installation, language)) {
      sale.beginsWithAProductAndARequest();
      sale.isMatchedWithReasons();
      sale.opensByMutualInterest();
      sale.leftNoComplaints();
    }
  }
}
