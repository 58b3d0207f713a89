/**
 * What the readers of secrets share: the words of the registry, how far a secret or a code goes on
 * from its begin, and a list of places. In: the text. Out: words, ends, places. Knows what a word
 * is.
 */
@NullMarked
package org.mailboxinventory.scanner.detect.context.secret.text;

import org.jspecify.annotations.NullMarked;
