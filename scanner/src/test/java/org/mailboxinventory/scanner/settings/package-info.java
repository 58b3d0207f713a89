/** Tests of the settings. */
@NullMarked
package org.mailboxinventory.scanner.settings;

import org.jspecify.annotations.NullMarked;
