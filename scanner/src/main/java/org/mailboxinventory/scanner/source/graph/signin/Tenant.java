package org.mailboxinventory.scanner.source.graph.signin;

import org.mailboxinventory.scanner.source.graph.network.Endpoint;
import org.mailboxinventory.scanner.source.graph.network.Network;

/**
 * A tenant and how it is reached and signed in to.
 *
 * @param id a domain or a directory id
 */
public record Tenant(String id, Endpoint endpoint, Credential credential, Network network) {}
