/**
 * What somebody is, said in a cell, a line or an element of its own beside the name, as lists of
 * boards and teams have it. Comes in: words in a text; goes out: whether a post is beside them.
 */
@NullMarked
package org.mailboxinventory.scanner.detect.name.post;

import org.jspecify.annotations.NullMarked;
