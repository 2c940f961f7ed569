/** Demo companies' products, requests and deals, brought in once through the public API. */
@NullMarked
package org.panro.local.demo;

import org.jspecify.annotations.NullMarked;
