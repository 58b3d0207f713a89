/** The command mailboxes. */
@NullMarked
package org.mailboxinventory.scanner.cli.mailboxes;

import org.jspecify.annotations.NullMarked;
