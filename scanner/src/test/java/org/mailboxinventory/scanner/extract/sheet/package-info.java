@NullMarked
package org.mailboxinventory.scanner.extract.sheet;

import org.jspecify.annotations.NullMarked;
