/** How fast it is: benchmarks, run by the profile {@code bench}, never by the tests. */
@NullMarked
package org.mailboxinventory.scanner.bench;

import org.jspecify.annotations.NullMarked;
