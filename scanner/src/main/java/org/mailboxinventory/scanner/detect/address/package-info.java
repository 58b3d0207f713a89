/**
 * Where a postal address begins whose postal code or town has been found. In comes the text and the
 * place of the code; out goes the place of the address's first word. It knows the words of {@code
 * registries/street-words.txt} and no detector.
 */
@NullMarked
package org.mailboxinventory.scanner.detect.address;

import org.jspecify.annotations.NullMarked;
