/** Drops of Microsoft Graph Data Connect: whose rows lie where, and the items they are. */
@NullMarked
package org.mailboxinventory.scanner.source.dataconnect;

import org.jspecify.annotations.NullMarked;
