/**
 * Names below what closes a letter that are not written as names are elsewhere. In comes a place in
 * a text; out goes where the name ends. It knows the lists of names and no detector.
 */
@NullMarked
package org.mailboxinventory.scanner.detect.name.sign;

import org.jspecify.annotations.NullMarked;
