package org.panro.portal.page;

import io.smallrye.config.ConfigMapping;
import java.net.URI;

/** What the portal has to know of the installation it belongs to. */
@ConfigMapping(prefix = "panro")
public interface Installation {
  /** The origin under which everybody reaches it. */
  URI publicUrl();
}
