/** Reads PST, mbox, Maildir and folders of messages: each mailbox is the work of one task. */
@NullMarked
package org.mailboxinventory.scanner.spark.mail;

import org.jspecify.annotations.NullMarked;
