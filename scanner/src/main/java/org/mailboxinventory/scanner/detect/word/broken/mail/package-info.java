/**
 * Addresses of mail, payment and web that are not in one piece. In: a window of text and where a
 * sign of one is. Out: the address together, and where each of its letters was.
 */
@NullMarked
package org.mailboxinventory.scanner.detect.word.broken.mail;

import org.jspecify.annotations.NullMarked;
