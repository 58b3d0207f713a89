/** The sample tenant's state: mailboxes, ids and what changed since a time. */
@NullMarked
package org.mailboxinventory.scanner.sample.tenant;

import org.jspecify.annotations.NullMarked;
