/**
 * Labels and values that the source of a program hands to calls of one function each, as where it
 * makes the cells of a form. In: the text and a label in it. Out: where its value begins. Knows
 * what a word is.
 */
@NullMarked
package org.mailboxinventory.scanner.detect.context.label.call;

import org.jspecify.annotations.NullMarked;
