/**
 * Whether what is behind a label of names, or behind a title, is the name of a person: not a school
 * called after one, a company, ordinary words or the next field. Comes in: a place in a text; goes
 * out: yes or no. Knows the lists of words and the narrations of payments.
 */
@NullMarked
package org.mailboxinventory.scanner.detect.name.label;

import org.jspecify.annotations.NullMarked;
