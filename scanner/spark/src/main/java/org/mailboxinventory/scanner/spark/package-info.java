/**
 * The engine for Apache Spark: opens a session and has a drop or mail files read by it. No type of
 * Spark is known outside of this package and those in it.
 */
@NullMarked
package org.mailboxinventory.scanner.spark;

import org.jspecify.annotations.NullMarked;
