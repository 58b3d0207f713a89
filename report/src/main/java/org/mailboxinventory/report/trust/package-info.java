/**
 * What makes a record trustworthy: the log of who read what, and the manifest of a run folder. It
 * knows no ledger and no law.
 */
@NullMarked
package org.mailboxinventory.report.trust;

import org.jspecify.annotations.NullMarked;
