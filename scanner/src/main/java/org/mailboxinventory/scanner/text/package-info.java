/** Text that must not leak, and the small language that extraction speaks and detection hears. */
@NullMarked
package org.mailboxinventory.scanner.text;

import org.jspecify.annotations.NullMarked;
