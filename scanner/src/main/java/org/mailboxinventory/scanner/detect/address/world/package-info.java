/**
 * Postal addresses of all countries by a town and its code, and a street, a house or a box before
 * them, whatever the language. In comes the text and where a number is; out goes the place of the
 * address. It knows the words of {@code registries/world-addresses.txt} and no detector.
 */
@NullMarked
package org.mailboxinventory.scanner.detect.address.world;

import org.jspecify.annotations.NullMarked;
