package org.panro.matching.match.model.criterion;

import java.util.List;
import org.panro.matching.match.model.Criterion;

/** The criteria in force. */
public final class Criteria {
  public static final List<Criterion> ALL =
      List.of(
          new Text(),
          new HsCode(),
          new OrderQuantity(),
          new Price(),
          new LeadTime(),
          new RequiredCertifications(),
          new PreferredCertifications(),
          new IncotermRule(),
          new Destination(),
          new Language(),
          new FactoryLevel(),
          new Trust());

  private Criteria() {}
}
