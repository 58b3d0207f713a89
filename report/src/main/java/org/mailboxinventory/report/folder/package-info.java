/** Folders of files, as the program leaves them. It knows nothing of what the files hold. */
@NullMarked
package org.mailboxinventory.report.folder;

import org.jspecify.annotations.NullMarked;
