/**
 * From identifying values and the records they are in to the number of people: groups of values
 * that belong to one person, and the estimate made from them. It knows no database, no value and no
 * name.
 */
@NullMarked
package org.mailboxinventory.report.people;

import org.jspecify.annotations.NullMarked;
