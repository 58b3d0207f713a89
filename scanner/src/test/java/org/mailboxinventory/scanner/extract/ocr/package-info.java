@NullMarked
package org.mailboxinventory.scanner.extract.ocr;

import org.jspecify.annotations.NullMarked;
