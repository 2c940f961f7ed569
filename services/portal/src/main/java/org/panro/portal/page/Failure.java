package org.panro.portal.page;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;

/**
 * The page that is shown instead of one that cannot be shown.
 *
 * @param signIn whether signing in is the way on
 */
@CheckedTemplate
record Failure(String title, String text, boolean signIn) implements TemplateInstance {}
