/** The command settings. */
@NullMarked
package org.mailboxinventory.scanner.cli.settings;

import org.jspecify.annotations.NullMarked;
