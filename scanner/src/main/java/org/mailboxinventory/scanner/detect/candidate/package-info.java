/**
 * The steps from a window of text to the candidates that keep their places. May know {@code
 * context}, {@code compiled} and what they know.
 */
@NullMarked
package org.mailboxinventory.scanner.detect.candidate;

import org.jspecify.annotations.NullMarked;
