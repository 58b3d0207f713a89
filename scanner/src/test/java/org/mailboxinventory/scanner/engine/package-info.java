/** Tests of the engine. */
@NullMarked
package org.mailboxinventory.scanner.engine;

import org.jspecify.annotations.NullMarked;
