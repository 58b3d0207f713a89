/**
 * The made-up bank's tenant, served over HTTP as Graph would. It knows no scanner code but text.
 */
@NullMarked
package org.mailboxinventory.scanner.sample;

import org.jspecify.annotations.NullMarked;
