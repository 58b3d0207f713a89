@NullMarked
package org.mailboxinventory.scanner.extract.picture;

import org.jspecify.annotations.NullMarked;
