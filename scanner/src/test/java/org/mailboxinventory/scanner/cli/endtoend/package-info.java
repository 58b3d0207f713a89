/**
 * The whole program in a process of its own or in this one: what a command leaves behind and
 * prints.
 */
@NullMarked
package org.mailboxinventory.scanner.cli.endtoend;

import org.jspecify.annotations.NullMarked;
