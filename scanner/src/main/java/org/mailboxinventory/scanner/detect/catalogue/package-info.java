/** Part of detection. */
@NullMarked
package org.mailboxinventory.scanner.detect.catalogue;

import org.jspecify.annotations.NullMarked;
