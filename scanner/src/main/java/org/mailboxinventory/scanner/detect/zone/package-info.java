/**
 * From the part of a travel document's machine-readable zone that has check digits to all of its
 * lines. In comes the text and the place of that part; out goes the place of the whole. It knows no
 * detector.
 */
@NullMarked
package org.mailboxinventory.scanner.detect.zone;

import org.jspecify.annotations.NullMarked;
