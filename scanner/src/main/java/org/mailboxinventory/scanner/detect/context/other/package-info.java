/**
 * What around a place belongs to another value. In: a phrase and the place. Out: whether the phrase
 * is of another value, and to which kinds that matters.
 */
@NullMarked
package org.mailboxinventory.scanner.detect.context.other;

import org.jspecify.annotations.NullMarked;
