/**
 * Asks a person of findings whether they are right: a ledger comes in, findings are drawn from it
 * at random, their mail is read again and shown on the terminal; verdicts without values go into
 * the ledger. May know what {@code cli.scan} knows.
 */
@NullMarked
package org.mailboxinventory.scanner.cli.sample;

import org.jspecify.annotations.NullMarked;
