/** Makes a service's OpenAPI document say what is really on the wire and who may call. */
@NullMarked
package org.panro.shared.openapi;

import org.jspecify.annotations.NullMarked;
