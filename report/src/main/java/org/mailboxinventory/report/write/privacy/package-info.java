/**
 * From a judged inventory to a draft of a data protection impact assessment, which people complete
 * and decide on. It knows the inventory, not the ledger.
 */
@NullMarked
package org.mailboxinventory.report.write.privacy;

import org.jspecify.annotations.NullMarked;
