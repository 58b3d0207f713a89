/**
 * From the files of the law pack and of the bank to a {@code LawBook}, with a problem for each word
 * that is wrong.
 */
@NullMarked
package org.mailboxinventory.report.exposure.pack;

import org.jspecify.annotations.NullMarked;
