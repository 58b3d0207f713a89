package org.mailboxinventory.report.model;

/**
 * Parts that cannot be read by design, bodies included, by whether the mail provider holds what is
 * needed to read them.
 */
public record Opaque(long providerCanRead, long providerCannot, long unknown) {

  /** Both together. */
  public Opaque plus(Opaque other) {
    return new Opaque(
        providerCanRead + other.providerCanRead,
        providerCannot + other.providerCannot,
        unknown + other.unknown);
  }
}
