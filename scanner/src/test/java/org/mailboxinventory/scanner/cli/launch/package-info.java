/** Tests of what starts the program: its scripts, and the release as a user gets it. */
@NullMarked
package org.mailboxinventory.scanner.cli.launch;

import org.jspecify.annotations.NullMarked;
