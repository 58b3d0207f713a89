/** Sets, bags and files of numbers, in little memory. They do not know what the numbers are for. */
@NullMarked
package org.mailboxinventory.report.people.number;

import org.jspecify.annotations.NullMarked;
