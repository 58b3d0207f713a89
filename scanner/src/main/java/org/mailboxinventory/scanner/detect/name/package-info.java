/**
 * Names of people where no label leads to them: words that are names by lists, the lines of mail
 * headers, and names that the text has shown before.
 */
@NullMarked
package org.mailboxinventory.scanner.detect.name;

import org.jspecify.annotations.NullMarked;
