/**
 * Which of the bank's own customers are in a ledger: a list of customers is compared with the
 * ledger's values by fingerprint, and nothing but the bank's own numbers comes out. It reads no
 * mail.
 */
@NullMarked
package org.mailboxinventory.scanner.match;

import org.jspecify.annotations.NullMarked;
