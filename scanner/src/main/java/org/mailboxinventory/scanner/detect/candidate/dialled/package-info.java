/**
 * Telephones behind the labels that name them and below words that say their country. In: a label
 * or a place, and what tries the patterns. Out: nothing but what is found so. May know {@code
 * candidate.need}, {@code context}, {@code context.dialled}, {@code check} and {@code word}.
 */
@NullMarked
package org.mailboxinventory.scanner.detect.candidate.dialled;

import org.jspecify.annotations.NullMarked;
