package org.mailboxinventory.scanner.source.graph.network;

/** Where an access token comes from. */
public enum SignInPlace {
  /** The cloud's sign-in service. */
  SERVICE,
  /** The identity service of the machine that the program runs on. */
  MACHINE,
  /** Nowhere: the token was given ready. */
  NONE
}
