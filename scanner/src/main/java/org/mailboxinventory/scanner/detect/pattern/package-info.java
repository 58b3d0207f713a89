/** Part of detection. */
@NullMarked
package org.mailboxinventory.scanner.detect.pattern;

import org.jspecify.annotations.NullMarked;
