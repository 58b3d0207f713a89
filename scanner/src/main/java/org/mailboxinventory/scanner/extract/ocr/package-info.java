/** Text from pictures, by Tesseract in a process of its own. */
@NullMarked
package org.mailboxinventory.scanner.extract.ocr;

import org.jspecify.annotations.NullMarked;
