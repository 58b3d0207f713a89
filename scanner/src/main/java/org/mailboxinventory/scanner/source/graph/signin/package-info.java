/** From a credential to an access token. It knows the connection, but no request for mail. */
@NullMarked
package org.mailboxinventory.scanner.source.graph.signin;

import org.jspecify.annotations.NullMarked;
