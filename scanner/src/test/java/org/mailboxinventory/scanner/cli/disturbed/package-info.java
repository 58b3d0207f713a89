/**
 * The program under kills, faults and full disks, for long: started by people, not by the build.
 */
@NullMarked
package org.mailboxinventory.scanner.cli.disturbed;

import org.jspecify.annotations.NullMarked;
