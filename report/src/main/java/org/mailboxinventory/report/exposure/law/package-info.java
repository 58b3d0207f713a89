/**
 * The law pack as checked values: regimes, rules, clocks, adequacy decisions, places and the
 * score's numbers, read from YAML with their sources and dates; knows config, the ledger's accept
 * list and the vocabulary, and no facts of any mailbox.
 */
@NullMarked
package org.mailboxinventory.report.exposure.law;

import org.jspecify.annotations.NullMarked;
