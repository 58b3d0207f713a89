/**
 * Which patterns of a set are worth a closer look where certain words are near. In: compiled
 * patterns. Out: sets of them, and the values that they make of a place.
 */
@NullMarked
package org.mailboxinventory.scanner.detect.candidate.need;

import org.jspecify.annotations.NullMarked;
