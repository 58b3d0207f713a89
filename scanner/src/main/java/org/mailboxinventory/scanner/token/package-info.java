/**
 * Keys that stay in a token behind PKCS#11, such as a hardware security module: a digest under one,
 * and a signature by one. It knows addresses of keys (RFC 7512), not what they are for.
 */
@NullMarked
package org.mailboxinventory.scanner.token;

import org.jspecify.annotations.NullMarked;
