/** The command event. */
@NullMarked
package org.mailboxinventory.scanner.cli.event;

import org.jspecify.annotations.NullMarked;
