/** Opens the plain data of the config room, with a folder of the user's laid over it. */
@NullMarked
package org.mailboxinventory.report.config;

import org.jspecify.annotations.NullMarked;
