package org.panro.local.story;

import java.io.IOException;
import org.panro.local.client.PublicApi;

/**
 * Who plays.
 *
 * @param seller of Hanbit Precision
 * @param buyer of Nordwind
 * @param agent who brings both together
 * @param stranger of a company that the deal is none of the business of
 */
record Cast(PublicApi seller, PublicApi buyer, PublicApi agent, PublicApi stranger) {

  static Cast signedIn(String address) throws IOException, InterruptedException {
    PublicApi.requireRunning(address);
    return new Cast(
        PublicApi.as(address, "seller"),
        PublicApi.as(address, "buyer"),
        PublicApi.as(address, "agent"),
        PublicApi.as(address, "duon"));
  }
}
