/** Part of detection. */
@NullMarked
package org.mailboxinventory.scanner.detect.context;

import org.jspecify.annotations.NullMarked;
