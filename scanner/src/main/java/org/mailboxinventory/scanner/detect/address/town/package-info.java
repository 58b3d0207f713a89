/**
 * Codes, where the name of a town behind one ends, and what follows it: a province or a country. In
 * comes the text with the place of a code and a town; out goes where they end. It knows the words
 * of {@code registries/address-places.txt} and no detector.
 */
@NullMarked
package org.mailboxinventory.scanner.detect.address.town;

import org.jspecify.annotations.NullMarked;
