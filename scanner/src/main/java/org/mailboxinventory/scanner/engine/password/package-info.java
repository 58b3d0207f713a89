/**
 * Passwords to try on locked attachments. In: the settings and a message's text. Out: candidates in
 * order.
 */
@NullMarked
package org.mailboxinventory.scanner.engine.password;

import org.jspecify.annotations.NullMarked;
