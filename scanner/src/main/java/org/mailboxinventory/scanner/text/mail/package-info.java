/**
 * A message that lies within a document, as whoever reads mail hands it over: what is read of mail
 * at the top and within is the same.
 */
@NullMarked
package org.mailboxinventory.scanner.text.mail;

import org.jspecify.annotations.NullMarked;
