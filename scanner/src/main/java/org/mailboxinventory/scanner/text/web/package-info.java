/**
 * Addresses of the web within a text. In: a text and a place. Out: whether an address is there, and
 * how it is put together. Knows nothing else of the program.
 */
@NullMarked
package org.mailboxinventory.scanner.text.web;

import org.jspecify.annotations.NullMarked;
