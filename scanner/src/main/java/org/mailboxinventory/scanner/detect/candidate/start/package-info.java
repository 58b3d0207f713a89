/** Where values may begin. In: anchors of a window. Out: places, and what leads to each. */
@NullMarked
package org.mailboxinventory.scanner.detect.candidate.start;

import org.jspecify.annotations.NullMarked;
