/**
 * An event that touches mailboxes: an order, a breach. Whom it touches, which clocks run from it,
 * and drafts of the notices that are due. It decides nothing: what an event is in law, people say.
 */
@NullMarked
package org.mailboxinventory.report.event;

import org.jspecify.annotations.NullMarked;
