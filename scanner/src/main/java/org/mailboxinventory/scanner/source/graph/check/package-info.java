/**
 * What the application is allowed to do in a tenant, and how long a scan will take. Out: findings
 * for the operator; it reads no content.
 */
@NullMarked
package org.mailboxinventory.scanner.source.graph.check;

import org.jspecify.annotations.NullMarked;
