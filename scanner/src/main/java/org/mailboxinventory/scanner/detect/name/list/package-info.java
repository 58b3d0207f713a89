/**
 * What lists say of a word: whether people have it as a name, and what else it is. Comes in: a word
 * of a text; goes out: flags. Knows the files below {@code registries/names}, and no text.
 */
@NullMarked
package org.mailboxinventory.scanner.detect.name.list;

import org.jspecify.annotations.NullMarked;
