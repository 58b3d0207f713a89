/**
 * Postal addresses whose parts have fields of their own: in the rows of a table below the names of
 * its columns, or behind their names in a form. In comes the text and the place of the name of a
 * town's or a code's field; out go the places of the addresses. It knows the names of {@code
 * registries/address-fields.txt} and no detector.
 */
@NullMarked
package org.mailboxinventory.scanner.detect.address.field;

import org.jspecify.annotations.NullMarked;
