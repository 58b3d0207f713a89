/** The commands scan and demo. */
@NullMarked
package org.mailboxinventory.scanner.cli.scan;

import org.jspecify.annotations.NullMarked;
