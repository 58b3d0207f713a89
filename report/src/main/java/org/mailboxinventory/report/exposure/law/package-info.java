/**
 * The law pack as checked values: regimes, rules, clocks, adequacy decisions, places and the
 * score's numbers with their sources and dates. It knows no mailbox and no finding.
 */
@NullMarked
package org.mailboxinventory.report.exposure.law;

import org.jspecify.annotations.NullMarked;
