/** Made-up people and generated identifiers, the same for the same seed. */
@NullMarked
package org.mailboxinventory.scanner.sample.value;

import org.jspecify.annotations.NullMarked;
