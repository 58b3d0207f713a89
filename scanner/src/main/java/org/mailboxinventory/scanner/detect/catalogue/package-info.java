/**
 * Detector files as records: YAML comes in, detectors and the problems of their files go out. May
 * know {@code pattern}, {@code check} and {@code word}.
 */
@NullMarked
package org.mailboxinventory.scanner.detect.catalogue;

import org.jspecify.annotations.NullMarked;
