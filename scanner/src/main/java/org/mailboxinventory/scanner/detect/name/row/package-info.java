/**
 * Cells of rows without a header, as programs write them into a database: {@code (1, 'Asha Rao',
 * 'Pune')}. In comes the text and the place of a cell; out goes whether the cells above and below
 * it are names, or one of its row is an address of mail. It knows the lists of names and no
 * detector.
 */
@NullMarked
package org.mailboxinventory.scanner.detect.name.row;

import org.jspecify.annotations.NullMarked;
