/**
 * What a sentence says of somebody. In: a window of text and where words of a list stand in it.
 * Out: whether the sentence says that a person has, takes or undergoes what they name. May know
 * {@code word}, {@code name}'s lists, {@code catalogue} and {@code candidate.need}.
 */
@NullMarked
package org.mailboxinventory.scanner.detect.candidate.said;

import org.jspecify.annotations.NullMarked;
