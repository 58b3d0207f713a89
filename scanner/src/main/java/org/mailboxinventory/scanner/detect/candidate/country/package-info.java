/**
 * What says of which country a value is whose form many countries share: a bank or a town beside an
 * account, a code of a country in a value near it, an identifier of another country. In: claims,
 * and a window of text. Out: a country, or yes or no.
 */
@NullMarked
package org.mailboxinventory.scanner.detect.candidate.country;

import org.jspecify.annotations.NullMarked;
