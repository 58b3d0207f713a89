/** Made-up tables as PDF files of several producers, to measure what is found in them. */
@NullMarked
package org.mailboxinventory.scanner.evaluation.pdf;

import org.jspecify.annotations.NullMarked;
