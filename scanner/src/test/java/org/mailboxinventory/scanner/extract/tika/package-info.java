@NullMarked
package org.mailboxinventory.scanner.extract.tika;

import org.jspecify.annotations.NullMarked;
