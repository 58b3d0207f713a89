/** Pure yes-or-no checks on normalised values: check digits, registries, structures. */
@NullMarked
package org.mailboxinventory.scanner.detect.check;

import org.jspecify.annotations.NullMarked;
