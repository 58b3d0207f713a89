/**
 * Secrets in the commands of routers and switches. In: a text and the label of a secret. Out: where
 * the secret is. Knows no detectors.
 */
@NullMarked
package org.mailboxinventory.scanner.detect.context.secret.device;

import org.jspecify.annotations.NullMarked;
