@NullMarked
package org.mailboxinventory.scanner.extract.body;

import org.jspecify.annotations.NullMarked;
