package org.panro.portal.product;

import io.quarkus.qute.TemplateExtension;
import org.panro.contracts.catalog.ProductFacts.Certification;
import org.panro.contracts.catalog.ProductFacts.CertificationStatus;

/** What templates ask of the facts that a buyer trusts or does not. */
@TemplateExtension
final class Trust {
  private Trust() {}

  static boolean isVerified(Certification certification) {
    return certification.status() == CertificationStatus.VERIFIED;
  }
}
