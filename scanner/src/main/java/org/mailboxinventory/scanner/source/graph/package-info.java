/**
 * A Microsoft 365 tenant as a source of mail, through Microsoft Graph. In: the tenant's settings.
 * Out: mailboxes, folders and items. It alone knows Graph.
 */
@NullMarked
package org.mailboxinventory.scanner.source.graph;

import org.jspecify.annotations.NullMarked;
