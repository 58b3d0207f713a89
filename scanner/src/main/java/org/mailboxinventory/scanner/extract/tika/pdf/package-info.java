/** The text of a PDF's pages from the places of its letters: lines, and tables as cells. */
@NullMarked
package org.mailboxinventory.scanner.extract.tika.pdf;

import org.jspecify.annotations.NullMarked;
