/** Documents that hold documents: ZIP, 7z, Outlook stores. In: a part. Out: the parts in it. */
@NullMarked
package org.mailboxinventory.scanner.extract.tika.archive;

import org.jspecify.annotations.NullMarked;
