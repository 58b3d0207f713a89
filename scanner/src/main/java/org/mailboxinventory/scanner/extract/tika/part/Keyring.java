package org.mailboxinventory.scanner.extract.tika.part;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.mailboxinventory.scanner.text.SensitiveText;

/**
 * The passwords that may open what is locked in one attachment. What opened one part is tried first
 * on the next; tries are bounded in number and time, because each may cost a tenth of a second by
 * the format's design. For one thread.
 */
public final class Keyring {
  private static final int MOST_TRIES = 2_000;

  private final List<String> passwords = new ArrayList<>();
  private final Duration time;
  private int tries = MOST_TRIES;

  /**
   * @param time how long one part may be tried
   */
  public Keyring(List<SensitiveText> passwords, Duration time) {
    passwords.forEach(password -> this.passwords.add(password.reveal()));
    this.time = time;
  }

  /** One that opens nothing. */
  static Keyring empty() {
    return new Keyring(List.of(), Duration.ZERO);
  }

  public boolean isEmpty() {
    return passwords.isEmpty();
  }

  /** What the first password that fits gives; null when none fits. */
  public <T, E extends Exception> @Nullable T first(Try<T, E> attempt) throws E {
    long end = System.nanoTime() + time.toNanos();
    for (int i = 0; i < passwords.size(); i++) {
      if (tries == 0 || System.nanoTime() > end) {
        return null;
      }
      tries--;
      String password = passwords.get(i);
      T opened = attempt.with(password);
      if (opened != null) {
        passwords.add(0, passwords.remove(i));
        return opened;
      }
    }
    return null;
  }

  /** Tries one password. */
  @FunctionalInterface
  public interface Try<T, E extends Exception> {
    /** Null when it does not fit. */
    @Nullable T with(String password) throws E;
  }
}
