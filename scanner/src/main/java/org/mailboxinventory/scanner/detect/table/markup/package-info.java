/**
 * Tables in the source of pages and of wikis that are in running text: cells come in, the phrases
 * of the header above and the place of each cell go out. May know {@code table} and {@code word}.
 */
@NullMarked
package org.mailboxinventory.scanner.detect.table.markup;

import org.jspecify.annotations.NullMarked;
