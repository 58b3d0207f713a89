/**
 * Which country a place of a text is about: a column of countries, a field before or behind, a
 * country at the begin of its line, words of its sentence, the heading above a list; and the town
 * of a birth before its day. In: the text and a place in it. Out: the country. Knows what a word
 * is, and names of countries.
 */
@NullMarked
package org.mailboxinventory.scanner.detect.context.country;

import org.jspecify.annotations.NullMarked;
