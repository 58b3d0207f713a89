/**
 * The content of one mailbox: folders, messages, attachments, calendars and contacts, page by page.
 * In: a mailbox and where to continue. Out: pages of items.
 */
@NullMarked
package org.mailboxinventory.scanner.source.graph.reading;

import org.jspecify.annotations.NullMarked;
