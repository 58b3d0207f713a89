/** The sample's mailboxes and messages, from templates and values. */
@NullMarked
package org.mailboxinventory.scanner.sample.mail;

import org.jspecify.annotations.NullMarked;
