@NullMarked
package org.mailboxinventory.scanner.spark;

import org.jspecify.annotations.NullMarked;
