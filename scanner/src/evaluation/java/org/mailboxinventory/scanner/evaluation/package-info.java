/**
 * How well detection finds: bank mail made with known truth, real mail that holds none, and figures
 * for each detector. Nothing here uses a check, a pattern or an example of the product.
 */
@NullMarked
package org.mailboxinventory.scanner.evaluation;

import org.jspecify.annotations.NullMarked;
