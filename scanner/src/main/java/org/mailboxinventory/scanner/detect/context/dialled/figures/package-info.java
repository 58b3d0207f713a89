/**
 * Groups of digits that are written as telephones may be and are something else: bytes in
 * hexadecimal, days, decimals and round sums in tables. In: a text and the place of a number. Out:
 * whether it is such.
 */
@NullMarked
package org.mailboxinventory.scanner.detect.context.dialled.figures;

import org.jspecify.annotations.NullMarked;
