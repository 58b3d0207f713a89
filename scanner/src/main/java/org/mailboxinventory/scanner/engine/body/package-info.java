/** What stands in bodies beside their text. */
@NullMarked
package org.mailboxinventory.scanner.engine.body;

import org.jspecify.annotations.NullMarked;
