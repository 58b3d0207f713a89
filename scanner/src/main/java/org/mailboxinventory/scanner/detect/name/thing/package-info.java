/**
 * What makes something else than a person of words that read as a name: a street, a station, a
 * ship, a company, or what a list or a column of things holds. Comes in: a name in a text; goes
 * out: whether it is none.
 */
@NullMarked
package org.mailboxinventory.scanner.detect.name.thing;

import org.jspecify.annotations.NullMarked;
