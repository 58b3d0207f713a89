/** A part of a document and how its parsing ended, as the worker knows it. */
@NullMarked
package org.mailboxinventory.scanner.extract.tika.part;

import org.jspecify.annotations.NullMarked;
