package org.mailboxinventory.scanner.detect.pattern;

import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import org.jspecify.annotations.Nullable;

/**
 * The states of the deterministic automaton of many patterns, and which of them follows which: as
 * the build stored them, or worked out when they are asked for. Bytes come as classes: those of one
 * class are treated alike by every pattern.
 */
public sealed interface DeterministicStates permits NfaStates, StoredStates {

  /** One of the states; equal to another that stands for the same. */
  sealed interface State permits NfaStates.Members, StoredStates.Row {}

  /** By byte, its class, counted from 0. */
  byte[] classOf();

  /** How many classes there are. */
  int classes();

  /** Where each run begins. */
  State first();

  /**
   * Where a byte leads; null when no pattern goes on with it. For one thread at a time.
   *
   * @param state one of this automaton
   */
  @Nullable State after(State state, int byteClass);

  /** The numbers of the patterns that end in a state, sorted. */
  int[] ends(State state);

  /** Writes all of them in the form that {@link #read} reads. */
  void write(DataOutputStream out) throws IOException;

  /** All states, as {@link #write} wrote them. */
  static DeterministicStates read(DataInputStream in) throws IOException {
    return StoredStates.read(in);
  }
}
