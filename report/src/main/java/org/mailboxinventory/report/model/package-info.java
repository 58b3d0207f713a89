/**
 * The vocabulary of an exposure inventory: mailboxes, items, parts, findings, outcomes and the
 * evidence for each fact.
 */
@NullMarked
package org.mailboxinventory.report.model;

import org.jspecify.annotations.NullMarked;
