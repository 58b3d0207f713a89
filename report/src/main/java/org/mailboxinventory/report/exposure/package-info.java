/** The law as data, applied to facts: levels, regimes and obligations. */
@NullMarked
package org.mailboxinventory.report.exposure;

import org.jspecify.annotations.NullMarked;
