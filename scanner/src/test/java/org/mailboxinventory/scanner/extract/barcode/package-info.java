@NullMarked
package org.mailboxinventory.scanner.extract.barcode;

import org.jspecify.annotations.NullMarked;
