/**
 * What is written around numbers that are dialled, and in which groups. In: a text and the place of
 * a number. Out: whether the words beside it let it be a telephone.
 */
@NullMarked
package org.mailboxinventory.scanner.detect.context.dialled;

import org.jspecify.annotations.NullMarked;
