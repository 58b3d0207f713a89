/** What a text of a page is by its letters alone: a value, a town, the half of an address. */
@NullMarked
package org.mailboxinventory.scanner.extract.tika.pdf.form;

import org.jspecify.annotations.NullMarked;
