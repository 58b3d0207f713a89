/**
 * What programs write around the place where they break a value in two. In: a text and a place
 * there. Out: where the value goes on. Knows nothing else of the program.
 */
@NullMarked
package org.mailboxinventory.scanner.text.mark;

import org.jspecify.annotations.NullMarked;
