/**
 * Entries of the settings that match nothing, or that would hide much: what a command warns of
 * before it reads.
 */
@NullMarked
package org.mailboxinventory.scanner.cli.choice;

import org.jspecify.annotations.NullMarked;
