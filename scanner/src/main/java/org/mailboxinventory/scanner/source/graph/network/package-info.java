/**
 * The connection to Microsoft's hosts: addresses, proxy, certificates, time limits. It knows no
 * sign-in and no Graph request.
 */
@NullMarked
package org.mailboxinventory.scanner.source.graph.network;

import org.jspecify.annotations.NullMarked;
