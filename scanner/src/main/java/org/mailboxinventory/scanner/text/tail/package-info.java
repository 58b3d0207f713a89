/**
 * What may stand directly behind, before or within a value without being a part of it: a path, the
 * extension of a telephone, a word, another telephone.
 */
@NullMarked
package org.mailboxinventory.scanner.text.tail;

import org.jspecify.annotations.NullMarked;
