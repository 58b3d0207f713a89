package org.mailboxinventory.scanner.source.graph.check;

/**
 * Whether a permission is there, by trying it out.
 *
 * @param needed the scan that the settings describe cannot work without it
 * @param allowed how many of those tried let us in
 * @param refused how many did not
 * @param inToken whether the token names it; roles that Exchange grants do not stand in a token
 */
public record Grant(
    Permission permission, boolean needed, State state, int allowed, int refused, boolean inToken) {

  static Grant of(
      Permission permission, boolean needed, int allowed, int refused, boolean inToken) {
    State state;
    if (allowed == 0) {
      state = refused == 0 ? State.UNTRIED : State.MISSING;
    } else {
      state = refused == 0 ? State.GRANTED : State.PARTLY;
    }
    return new Grant(permission, needed, state, allowed, refused, inToken);
  }

  /** What the trial showed. */
  public enum State {
    GRANTED,
    /** Some mailboxes let us in, others do not: the permission has a scope. */
    PARTLY,
    MISSING,
    /** There was nothing to try it on, or the service failed. */
    UNTRIED
  }
}
