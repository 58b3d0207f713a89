/**
 * Which mailboxes there are: users, groups, archives, and what the usage report says of them. Out:
 * mailboxes, none of their content.
 */
@NullMarked
package org.mailboxinventory.scanner.source.graph.listing;

import org.jspecify.annotations.NullMarked;
