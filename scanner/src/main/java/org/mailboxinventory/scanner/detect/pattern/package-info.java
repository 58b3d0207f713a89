/**
 * The pattern language and its automata: a pattern's source comes in, the ends of its matches in a
 * text go out. May know {@code word}.
 */
@NullMarked
package org.mailboxinventory.scanner.detect.pattern;

import org.jspecify.annotations.NullMarked;
