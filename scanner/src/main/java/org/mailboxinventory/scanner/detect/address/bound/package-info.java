/**
 * Where an address that was found begins and ends within the text that it was found in. In comes
 * the place of the address; out go its edges without the quotation marks of a string, without the
 * name of a firm or an authority before it, and without its country. It knows the words of {@code
 * registries/address-bounds.txt} and no detector.
 */
@NullMarked
package org.mailboxinventory.scanner.detect.address.bound;

import org.jspecify.annotations.NullMarked;
