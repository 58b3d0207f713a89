/** QR and bar codes in pictures (ZXing only here), and what they say as labelled text. */
@NullMarked
package org.mailboxinventory.scanner.extract.barcode;

import org.jspecify.annotations.NullMarked;
