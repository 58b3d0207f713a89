/** The made-up bank's tenant, served over HTTP as Graph would. */
@NullMarked
package org.mailboxinventory.scanner.sample;

import org.jspecify.annotations.NullMarked;
