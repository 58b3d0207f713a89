/**
 * Sorts, sets, columns and files of numbers, in bounded memory: what is too much for it goes to
 * temporary files. They do not know what the numbers are for.
 */
@NullMarked
package org.mailboxinventory.report.people.number;

import org.jspecify.annotations.NullMarked;
