/**
 * What fields of payment messages, statements and lists say of the numbers in them. In: a text and
 * a place. Out: whether a number there is an account or a passport, and of which country.
 */
@NullMarked
package org.mailboxinventory.scanner.detect.context.payment;

import org.jspecify.annotations.NullMarked;
