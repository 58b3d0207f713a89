/**
 * Tables, marked up or in plain text: cells and lines come in, the phrases of the header above and
 * the cell beside a place go out. May know {@code word}.
 */
@NullMarked
package org.mailboxinventory.scanner.detect.table;

import org.jspecify.annotations.NullMarked;
