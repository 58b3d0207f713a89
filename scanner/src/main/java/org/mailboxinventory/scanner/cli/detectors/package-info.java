/** The command detectors. */
@NullMarked
package org.mailboxinventory.scanner.cli.detectors;

import org.jspecify.annotations.NullMarked;
