/** Settings: YAML into records, all problems at once. */
@NullMarked
package org.mailboxinventory.scanner.settings;

import org.jspecify.annotations.NullMarked;
