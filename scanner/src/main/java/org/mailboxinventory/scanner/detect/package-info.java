/** From text to findings: which detector, where, how sure. */
@NullMarked
package org.mailboxinventory.scanner.detect;

import org.jspecify.annotations.NullMarked;
