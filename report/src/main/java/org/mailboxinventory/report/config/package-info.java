/**
 * The plain data of the config room, with a folder of the user's laid over it, and the files that
 * people write. In: YAML. Out: one tree with the place of each value, and all problems with theirs.
 * It knows no other package of this program.
 */
@NullMarked
package org.mailboxinventory.report.config;

import org.jspecify.annotations.NullMarked;
