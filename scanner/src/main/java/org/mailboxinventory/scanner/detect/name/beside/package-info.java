/**
 * What a text says around a name in plain words, and the form of the lines in which it is written,
 * where that makes a person of words that no list has. Comes in: words in a text; goes out: yes or
 * no. Knows the lists of words, and nothing of runs of capitalised words.
 */
@NullMarked
package org.mailboxinventory.scanner.detect.name.beside;

import org.jspecify.annotations.NullMarked;
