/**
 * Where secrets are that do not directly follow their label: behind the words of a sentence, in
 * lists of codes, in quotation marks, beside a user's name. In: the text and a label in it. Out:
 * where the secret begins and ends. Knows what a word is.
 */
@NullMarked
package org.mailboxinventory.scanner.detect.context.secret;

import org.jspecify.annotations.NullMarked;
