package org.panro.portal.company;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.quarkus.qute.RawString;
import jakarta.inject.Singleton;
import java.util.List;
import org.panro.contracts.accounts.CompanyView;
import org.panro.contracts.catalog.SellerOffer;
import org.panro.portal.client.Part;
import org.panro.portal.page.Formats;
import org.panro.portal.page.Here;
import org.panro.portal.page.StructuredData;

/** A company as search engines read it. */
@Singleton
class CompanyData {
  private final StructuredData data;

  CompanyData(StructuredData data) {
    this.data = data;
  }

  RawString of(CompanyView company, Part<SellerOffer> offer, Here here, Formats say) {
    ObjectNode node =
        data.of("Organization").put("name", say.text(company.name())).put("url", here.canonical());
    String otherName = say.otherText(company.name());
    if (!otherName.isEmpty()) {
      node.put("alternateName", otherName);
    }
    if (company.description() != null) {
      node.put("description", say.text(company.description()));
    }
    node.putObject("address")
        .put("@type", "PostalAddress")
        .put("addressCountry", company.country());
    offer.answer().ifPresent(known -> describe(node, known));
    return data.written(node);
  }

  private static void describe(ObjectNode node, SellerOffer offer) {
    List<String> markets = offer.exportMarkets();
    if (!markets.isEmpty()) {
      ArrayNode served = node.putArray("areaServed");
      markets.forEach(market -> served.addObject().put("@type", "Country").put("name", market));
    }
    if (!offer.certifications().isEmpty()) {
      ArrayNode held = node.putArray("hasCertification");
      offer
          .certifications()
          .forEach(one -> held.addObject().put("@type", "Certification").put("name", one.scheme()));
    }
  }
}
