/**
 * Names of people in lines that are written after a pattern: those of mail programs, narrations of
 * payments, lists in small letters. Comes in: a place in a text; goes out: names. Knows the lists
 * of words, and nothing of runs of capitalised words.
 */
@NullMarked
package org.mailboxinventory.scanner.detect.name.line;

import org.jspecify.annotations.NullMarked;
