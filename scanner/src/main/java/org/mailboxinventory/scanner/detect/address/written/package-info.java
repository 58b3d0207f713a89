/**
 * Signs of programs and of page source between the pieces of an address: tags, ends of lines that
 * are written as signs, and the marks of strings. In comes text around a code; out goes the same
 * with commas, blanks and ends of lines for them, all places unchanged. It knows no detector.
 */
@NullMarked
package org.mailboxinventory.scanner.detect.address.written;

import org.jspecify.annotations.NullMarked;
