/**
 * Which findings of a text belong together: those in one row of a table, one block of labelled
 * lines, or one run of text about one person. It knows where findings are and what is between them,
 * and nothing of how they were found.
 */
@NullMarked
package org.mailboxinventory.scanner.detect.record;

import org.jspecify.annotations.NullMarked;
