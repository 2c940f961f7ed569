/** Content by its name: in a folder of this machine, or with a server that speaks S3. */
@NullMarked
package org.panro.shared.files;

import org.jspecify.annotations.NullMarked;
