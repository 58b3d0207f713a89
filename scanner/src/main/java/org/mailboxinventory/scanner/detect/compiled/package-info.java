/** Part of detection. */
@NullMarked
package org.mailboxinventory.scanner.detect.compiled;

import org.jspecify.annotations.NullMarked;
