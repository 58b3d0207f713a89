/**
 * Postal addresses by the order that a country has for their end: town, state and code, code, town
 * and province, whether the code is one of that town or not. In comes the text and the place of a
 * number; out goes the place of the address. It knows the words of {@code
 * registries/address-states.txt} and no detector.
 */
@NullMarked
package org.mailboxinventory.scanner.detect.address.structure;

import org.jspecify.annotations.NullMarked;
