/**
 * Names of people in scripts other than Latin, those in Devanagari only where Latin letters lead to
 * them. Comes in: a place of a text at which a letter of such a script begins a word; goes out: the
 * names there. Each script has its own lists below {@code registries/names/scripts}, read when a
 * text first holds a word of it.
 */
@NullMarked
package org.mailboxinventory.scanner.detect.name.script;

import org.jspecify.annotations.NullMarked;
