package org.panro.local.demo;

import java.io.IOException;
import java.util.HashMap;
import java.util.Map;
import org.panro.local.client.PublicApi;

/** The demo members, each signed in when first needed. */
final class DemoMembers {
  private final String address;
  private final Map<String, PublicApi> signedIn = new HashMap<>();

  DemoMembers(String address) {
    this.address = address;
  }

  PublicApi of(String name) throws IOException, InterruptedException {
    PublicApi known = signedIn.get(name);
    if (known == null) {
      known = PublicApi.as(address, name);
      signedIn.put(name, known);
    }
    return known;
  }
}
