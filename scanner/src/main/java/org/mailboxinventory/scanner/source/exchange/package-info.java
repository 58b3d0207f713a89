/** Evidence about mailboxes that only Exchange administrators can export. */
@NullMarked
package org.mailboxinventory.scanner.source.exchange;

import org.jspecify.annotations.NullMarked;
