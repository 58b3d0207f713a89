/**
 * Bytes, letters, words and phrases: a window of text comes in; its normalised form, its anchors,
 * words, phrases and boundaries go out. May know {@code text} alone.
 */
@NullMarked
package org.mailboxinventory.scanner.detect.word;

import org.jspecify.annotations.NullMarked;
