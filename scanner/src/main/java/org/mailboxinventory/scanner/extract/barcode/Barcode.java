package org.mailboxinventory.scanner.extract.barcode;

/**
 * A code that was found.
 *
 * @param mediaType {@code text/x-qr-code}, or {@code text/x-barcode} for all other kinds
 * @param text what it says, as lines with labels where its form is known
 */
public record Barcode(String mediaType, String text) {}
