/** One writer a format: the same inventory as JSON, CSV and HTML. */
@NullMarked
package org.mailboxinventory.report.write;

import org.jspecify.annotations.NullMarked;
