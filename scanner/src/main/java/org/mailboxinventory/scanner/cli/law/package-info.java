/** The command law. */
@NullMarked
package org.mailboxinventory.scanner.cli.law;

import org.jspecify.annotations.NullMarked;
