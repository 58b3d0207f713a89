/**
 * What is before a line's end at which a value may be broken, and what behind it is the rest of it.
 * In: claims, and a window of text. Out: whether they are parts of one value.
 */
@NullMarked
package org.mailboxinventory.scanner.detect.candidate.rest;

import org.jspecify.annotations.NullMarked;
