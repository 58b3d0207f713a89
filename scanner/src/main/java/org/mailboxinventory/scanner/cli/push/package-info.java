/** The command push: sends what a run folder holds to a tool that takes it over HTTP. */
@NullMarked
package org.mailboxinventory.scanner.cli.push;

import org.jspecify.annotations.NullMarked;
