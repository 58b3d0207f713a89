/** Where lines, cells and paragraphs of extracted text are separated. */
@NullMarked
package org.mailboxinventory.scanner.extract.body.layout;

import org.jspecify.annotations.NullMarked;
