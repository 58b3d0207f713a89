@NullMarked
package org.mailboxinventory.scanner.extract;

import org.jspecify.annotations.NullMarked;
