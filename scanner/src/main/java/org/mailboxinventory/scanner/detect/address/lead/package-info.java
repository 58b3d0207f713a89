/**
 * What comes before an address and says that one comes, and addresses that say it themselves by
 * their office, their village or their ward. In comes the text and a place; out goes what is there.
 * It knows the words of {@code registries/address-leads.txt} and no detector.
 */
@NullMarked
package org.mailboxinventory.scanner.detect.address.lead;

import org.jspecify.annotations.NullMarked;
