/**
 * Text that must not leak, the calls by which extraction gives text to detection, and notations
 * that several readers meet: UTF-8, JSON strings, PGP armour, RTF.
 */
@NullMarked
package org.mailboxinventory.scanner.text;

import org.jspecify.annotations.NullMarked;
