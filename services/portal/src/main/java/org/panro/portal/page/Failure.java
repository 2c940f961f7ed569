package org.panro.portal.page;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;

/**
 * The page that is shown instead of one that cannot be shown.
 *
 * @param signIn whether signing in is the way on
 * @param away whether the same page may be there in a moment
 */
@CheckedTemplate
record Failure(String title, String text, boolean signIn, boolean away)
    implements TemplateInstance {
  Failure(String title, String text) {
    this(title, text, false, false);
  }
}
