/**
 * What sentences say behind the street of an address of its town and code. In comes the end of the
 * address; out goes where it ends with them. It knows the words of {@code
 * registries/address-bounds.txt} and no detector.
 */
@NullMarked
package org.mailboxinventory.scanner.detect.address.said;

import org.jspecify.annotations.NullMarked;
