/** The sample tenant's answers in Graph's form, with the faults asked for. */
@NullMarked
package org.mailboxinventory.scanner.sample.http;

import org.jspecify.annotations.NullMarked;
