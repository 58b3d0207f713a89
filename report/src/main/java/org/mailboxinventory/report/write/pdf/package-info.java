/**
 * Prints pages that were written: HTML files come in, PDF files go out. Knows how to run a browser
 * without a window and without a network, and nothing of inventories.
 */
@NullMarked
package org.mailboxinventory.report.write.pdf;

import org.jspecify.annotations.NullMarked;
