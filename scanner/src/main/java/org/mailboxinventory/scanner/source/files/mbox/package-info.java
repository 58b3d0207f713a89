/**
 * The messages of one mbox file, as streams. It knows where a message begins and ends, not what is
 * in it.
 */
@NullMarked
package org.mailboxinventory.scanner.source.files.mbox;

import org.jspecify.annotations.NullMarked;
