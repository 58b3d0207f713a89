/**
 * Pictures as grey pixels, decoded within bounds, for those who look for text and codes in them.
 */
@NullMarked
package org.mailboxinventory.scanner.extract.picture;

import org.jspecify.annotations.NullMarked;
