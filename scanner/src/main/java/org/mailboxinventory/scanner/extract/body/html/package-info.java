/** The text of HTML. In: UTF-8 bytes. Out: text with its line and cell breaks. */
@NullMarked
package org.mailboxinventory.scanner.extract.body.html;

import org.jspecify.annotations.NullMarked;
