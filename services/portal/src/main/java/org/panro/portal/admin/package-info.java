/** What agents and administrators look after: companies, listings in review, words, the index. */
@NullMarked
package org.panro.portal.admin;

import org.jspecify.annotations.NullMarked;
