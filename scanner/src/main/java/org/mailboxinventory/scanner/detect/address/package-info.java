/** Where a postal address begins whose postal code and town have been found. */
@NullMarked
package org.mailboxinventory.scanner.detect.address;

import org.jspecify.annotations.NullMarked;
