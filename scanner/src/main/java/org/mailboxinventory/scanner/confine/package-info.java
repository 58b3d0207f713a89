/**
 * Processes in which bytes of foreign origin are parsed: a Java of their own with a limit of
 * memory, nothing of this process's environment, and no way to any network. In: a main class and
 * what it is told. Out: its standard streams. It knows nothing of what is parsed.
 */
@NullMarked
package org.mailboxinventory.scanner.confine;

import org.jspecify.annotations.NullMarked;
