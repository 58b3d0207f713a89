/**
 * Pure checks by the issuers' published algorithms: a canonical value comes in, whether it passes
 * goes out. May know the configuration's registries.
 */
@NullMarked
package org.mailboxinventory.scanner.detect.check;

import org.jspecify.annotations.NullMarked;
