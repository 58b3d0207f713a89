/** Part of detection. */
@NullMarked
package org.mailboxinventory.scanner.detect.candidate;

import org.jspecify.annotations.NullMarked;
