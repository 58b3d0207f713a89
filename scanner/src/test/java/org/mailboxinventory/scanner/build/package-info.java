/** What the build demands of the tests and of the arrows between packages. */
@NullMarked
package org.mailboxinventory.scanner.build;

import org.jspecify.annotations.NullMarked;
