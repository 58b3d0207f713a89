/**
 * Rows below headers that a text says once and that hold for all rows behind them, wherever the
 * windows end in which it is read. In come windows of text; out goes where the next row is looked
 * for, and where the cells of a row are. It knows texts and no detector.
 */
@NullMarked
package org.mailboxinventory.scanner.detect.table.headed;

import org.jspecify.annotations.NullMarked;
