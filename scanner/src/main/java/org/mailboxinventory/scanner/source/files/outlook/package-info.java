/** One item in an Outlook form, MSG or PST. In: Outlook's properties. Out: an item. */
@NullMarked
package org.mailboxinventory.scanner.source.files.outlook;

import org.jspecify.annotations.NullMarked;
