/** From settings to the parts a command needs: sources, detectors, extractors, ledger. */
@NullMarked
package org.mailboxinventory.scanner.cli.wiring;

import org.jspecify.annotations.NullMarked;
