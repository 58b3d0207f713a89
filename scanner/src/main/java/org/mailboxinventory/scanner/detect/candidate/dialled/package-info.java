/**
 * Telephones behind the labels that name them. In: a label, where its value begins, and what tries
 * the patterns there. Out: whether a number has been found. May know {@code candidate.need}, {@code
 * context} and {@code context.dialled}.
 */
@NullMarked
package org.mailboxinventory.scanner.detect.candidate.dialled;

import org.jspecify.annotations.NullMarked;
