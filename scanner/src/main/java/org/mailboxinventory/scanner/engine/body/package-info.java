/** Files and pictures that bodies hold beside their text. */
@NullMarked
package org.mailboxinventory.scanner.engine.body;

import org.jspecify.annotations.NullMarked;
