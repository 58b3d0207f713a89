/** From a message's parts to text and table cells, each part with its outcome. */
@NullMarked
package org.mailboxinventory.scanner.extract;

import org.jspecify.annotations.NullMarked;
