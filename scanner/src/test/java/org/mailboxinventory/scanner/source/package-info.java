/** Tests of what all sources have in common. */
@NullMarked
package org.mailboxinventory.scanner.source;

import org.jspecify.annotations.NullMarked;
