/**
 * The messages between the program and its worker processes, as bytes. It knows neither Tika nor
 * processes.
 */
@NullMarked
package org.mailboxinventory.scanner.extract.tika.frame;

import org.jspecify.annotations.NullMarked;
