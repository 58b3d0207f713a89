/**
 * From text to findings: text, cells and labels of a part come in, {@link
 * org.mailboxinventory.scanner.detect.Match matches} go out: which detector, where, how sure. May
 * know the packages below it, {@code text}, and {@code report}'s model and configuration; the other
 * packages of the program use this one, {@code catalogue} and {@code compiled}, and none else below
 * it.
 *
 * <p>The way of one candidate: {@code PartScan} holds a window of text, {@code WindowScan} hands it
 * from step to step: anchors, starts, candidates, support, judgement, neighbours, overlaps.
 *
 * <p>Words used throughout:
 *
 * <dl>
 *   <dt>anchor
 *   <dd>a place where a value may be: a run of letters and digits that holds a digit or seven
 *       capitals in a row, an {@code @}, or a label or opener for patterns that are anchored to
 *       those
 *   <dt>label
 *   <dd>a phrase directly before or behind a value, or in the cell above or beside it, that names
 *       it: {@code PAN:}
 *   <dt>context word
 *   <dd>a phrase within a detector's window around a value that supports the detector, or
 *       contradicts it
 *   <dt>candidate
 *   <dd>a place that one detector's pattern matches and whose value passes its checks
 *   <dt>boundary
 *   <dd>what parts a match from the text around it, so that it is no piece of something longer
 *   <dt>validated
 *   <dd>passed checks that refuse at least nine in ten strings of the same shape
 *   <dt>level
 *   <dd>the confidence that a candidate earns: low, medium, high, or none
 * </dl>
 */
@NullMarked
package org.mailboxinventory.scanner.detect;

import org.jspecify.annotations.NullMarked;
