/** Part of detection. */
@NullMarked
package org.mailboxinventory.scanner.detect.word;

import org.jspecify.annotations.NullMarked;
