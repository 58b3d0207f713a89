/**
 * A catalogue ready to run: detectors come in; automata, the tree of phrases, checks and stop words
 * go out, shared by all threads. May know {@code catalogue} and what it knows.
 */
@NullMarked
package org.mailboxinventory.scanner.detect.compiled;

import org.jspecify.annotations.NullMarked;
