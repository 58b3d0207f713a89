package org.mailboxinventory.report.exposure.law;

import java.time.Instant;
import java.util.Map;
import java.util.Objects;
import java.util.function.Supplier;
import org.apache.commons.codec.digest.DigestUtils;
import org.jspecify.annotations.Nullable;
import org.mailboxinventory.report.model.MailboxId;

/**
 * What a rule indicates for the mailbox. There are dozens for each of many thousand mailboxes, so
 * the id and the words are made when they are asked for.
 */
public final class Obligation {
  private static final int DIGITS = 32;

  private final MailboxId mailbox;
  private final String rule;
  private final Rule.Status status;
  private final Supplier<String> because;
  private final Map<String, Decision> decisions;

  /** Once asked for; whoever asks at the same time makes the same. */
  private @Nullable String id;

  private @Nullable String words;

  private Obligation(
      MailboxId mailbox,
      String rule,
      Rule.Status status,
      Supplier<String> because,
      Map<String, Decision> decisions) {
    this.mailbox = mailbox;
    this.rule = rule;
    this.status = status;
    this.because = because;
    this.decisions = decisions;
  }

  /**
   * Of a mailbox and a rule.
   *
   * @param because gives the same each time it is asked
   * @param decisions what people decided, by the id of the obligation
   */
  public static Obligation of(
      MailboxId mailbox,
      String rule,
      Rule.Status status,
      Supplier<String> because,
      Map<String, Decision> decisions) {
    return new Obligation(mailbox, rule, status, because, decisions);
  }

  /**
   * The same in each run, so that others can follow it: the first 16 bytes of a SHA-256 over
   * mailbox and rule, in hexadecimal digits.
   */
  public String id() {
    String made = id;
    if (made == null) {
      made =
          DigestUtils.sha256Hex("obligation\0" + mailbox.value() + "\0" + rule)
              .substring(0, DIGITS);
      id = made;
    }
    return made;
  }

  /** The rule's id. */
  public String rule() {
    return rule;
  }

  /** What the rule says of the mailbox. */
  public Rule.Status status() {
    return status;
  }

  /** Why, in sentences. */
  public String because() {
    String made = words;
    if (made == null) {
      made = because.get();
      words = made;
    }
    return made;
  }

  /** What people decided; null when nothing is recorded. */
  public @Nullable Decision decision() {
    return decisions.isEmpty() ? null : decisions.get(id());
  }

  @Override
  public boolean equals(@Nullable Object other) {
    return other instanceof Obligation that
        && mailbox.equals(that.mailbox)
        && rule.equals(that.rule)
        && status == that.status
        && because().equals(that.because())
        && Objects.equals(decision(), that.decision());
  }

  @Override
  public int hashCode() {
    return Objects.hash(mailbox, rule, status);
  }

  /** What people decided, as recorded. */
  public record Decision(String by, Instant at, String why) {}
}
