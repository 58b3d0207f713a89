/** Part of detection. */
@NullMarked
package org.mailboxinventory.scanner.detect.table;

import org.jspecify.annotations.NullMarked;
