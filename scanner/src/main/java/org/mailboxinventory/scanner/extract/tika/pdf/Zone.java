package org.mailboxinventory.scanner.extract.tika.pdf;

import java.util.List;

/**
 * Lines that seem to make a table.
 *
 * @param from the number of its first line
 * @param to the number of the first line behind it
 * @param separators what parts its columns, from left to right
 */
record Zone(int from, int to, List<Gaps.Stretch> separators) {}
