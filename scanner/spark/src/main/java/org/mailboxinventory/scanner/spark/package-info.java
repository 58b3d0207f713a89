/** Reads Data Connect drops on Apache Spark. No type of Spark is known outside of this package. */
@NullMarked
package org.mailboxinventory.scanner.spark;

import org.jspecify.annotations.NullMarked;
