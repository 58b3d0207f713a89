/** What a PDF has lost: its end, pages, or content of pages. */
@NullMarked
package org.mailboxinventory.scanner.extract.tika.pdf.damage;

import org.jspecify.annotations.NullMarked;
