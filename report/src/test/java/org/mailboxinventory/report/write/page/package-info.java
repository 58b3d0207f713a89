/** Tests of what the page is made from. */
@NullMarked
package org.mailboxinventory.report.write.page;

import org.jspecify.annotations.NullMarked;
