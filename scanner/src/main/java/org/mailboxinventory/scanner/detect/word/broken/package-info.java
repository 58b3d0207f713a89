/**
 * Values that do not stand in one piece: broken at a line's end, or written in other groups. In: a
 * window of text. Out: their letters and digits together, and where each was.
 */
@NullMarked
package org.mailboxinventory.scanner.detect.word.broken;

import org.jspecify.annotations.NullMarked;
