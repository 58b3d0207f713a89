/**
 * Long lists in few bytes: values come in one after another, are packed some at a time, and are
 * unpacked again when they are looked at. Knows nothing of what the values are.
 */
@NullMarked
package org.mailboxinventory.report.packed;

import org.jspecify.annotations.NullMarked;
