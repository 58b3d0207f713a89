/**
 * The words around labels: the parts of records in which the name of a field and its value are
 * apart. In: the text and places in it. Out: whether a label names a value. Knows what a word is.
 */
@NullMarked
package org.mailboxinventory.scanner.detect.context.label;

import org.jspecify.annotations.NullMarked;
