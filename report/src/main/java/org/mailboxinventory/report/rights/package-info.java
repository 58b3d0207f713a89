/** Files and folders that only their owner may open. */
@NullMarked
package org.mailboxinventory.report.rights;

import org.jspecify.annotations.NullMarked;
