/**
 * How executors make facts and how these come into the ledger, whatever is read. In: items of any
 * source on an executor. Out: rows of facts under the ledger's list, and what they stand for.
 */
@NullMarked
package org.mailboxinventory.scanner.spark.facts;

import org.jspecify.annotations.NullMarked;
