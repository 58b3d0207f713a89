/**
 * Postal addresses in scripts other than Latin whose parts, each between commas or on a line of its
 * own, say by their forms what they are: a town, a street, a house, a code. In comes the text and
 * the place of a number; out goes the place of the address. It knows the words of {@code
 * registries/world-addresses.txt} and {@code registries/address-parts.txt} and no detector.
 */
@NullMarked
package org.mailboxinventory.scanner.detect.address.parts;

import org.jspecify.annotations.NullMarked;
