/** A Microsoft 365 tenant, through Microsoft Graph. */
@NullMarked
package org.mailboxinventory.scanner.source.graph;

import org.jspecify.annotations.NullMarked;
