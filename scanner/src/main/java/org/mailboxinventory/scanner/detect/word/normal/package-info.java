/**
 * What takes the place of characters before detectors read a text, and where they were. In: bytes
 * of UTF-8 and places in them. Out: bytes, places, and hashes of words in scripts of India. Knows
 * nothing of detectors.
 */
@NullMarked
package org.mailboxinventory.scanner.detect.word.normal;

import org.jspecify.annotations.NullMarked;
