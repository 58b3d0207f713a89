/** Dates as mail programs write them. In: a field's text. Out: the time, or that nobody can say. */
@NullMarked
package org.mailboxinventory.scanner.source.files.date;

import org.jspecify.annotations.NullMarked;
