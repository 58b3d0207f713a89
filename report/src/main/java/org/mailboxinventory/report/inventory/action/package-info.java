/** What the bank could do next, and what each step would change in the judgement. */
@NullMarked
package org.mailboxinventory.report.inventory.action;

import org.jspecify.annotations.NullMarked;
