/**
 * Secrets behind labels that do not lead to them directly. In: a label and its entries. Out: the
 * places that are tried. Knows the words around secrets, and what a word is.
 */
@NullMarked
package org.mailboxinventory.scanner.detect.candidate.secret;

import org.jspecify.annotations.NullMarked;
