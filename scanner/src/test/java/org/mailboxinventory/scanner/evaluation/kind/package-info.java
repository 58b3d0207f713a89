/**
 * What the evaluation plants: kinds of values by region, made with arithmetic that is not the
 * product's.
 */
@NullMarked
package org.mailboxinventory.scanner.evaluation.kind;

import org.jspecify.annotations.NullMarked;
