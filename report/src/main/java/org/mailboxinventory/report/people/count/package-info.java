/**
 * From what is seen of people to how many they are, over all mailboxes and in each: signatures come
 * in, bounds and an estimate go out. It knows what kinds of values there are, and no value.
 */
@NullMarked
package org.mailboxinventory.report.people.count;

import org.jspecify.annotations.NullMarked;
