/**
 * What detection met where it was blind or wrong on material of others, one test set for each
 * situation: texts written apart from the detectors, after what issuers publish of their numbers.
 * Knows the values of {@code kind}; comes out as figures with their intervals.
 */
@NullMarked
package org.mailboxinventory.scanner.evaluation.situation;

import org.jspecify.annotations.NullMarked;
