/** Plain and HTML bodies, in process and streaming. */
@NullMarked
package org.mailboxinventory.scanner.extract.body;

import org.jspecify.annotations.NullMarked;
