/**
 * Timestamps of digests by a timestamp authority (RFC 3161): asked for over HTTP, and checked. It
 * knows digests alone, not of what.
 */
@NullMarked
package org.mailboxinventory.scanner.timestamp;

import org.jspecify.annotations.NullMarked;
