package org.mailboxinventory.report.exposure;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.List;
import java.util.stream.Collectors;
import org.mailboxinventory.report.model.MailboxId;

/** What the rules indicate for a mailbox on a day. */
final class Obligations {
  private final LawBook law;
  private final JudgeSettings settings;
  private final LocalDate day;

  Obligations(LawBook law, JudgeSettings settings, LocalDate day) {
    this.law = law;
    this.settings = settings;
    this.day = day;
  }

  List<Obligation> of(MailboxId mailbox, HeldData held, Place place) {
    List<Obligation> obligations = new ArrayList<>();
    for (Rule rule : law.rules()) {
      if (binds(rule)) {
        String id = id(mailbox, rule);
        Rule.Status status = status(rule, held, place);
        obligations.add(
            new Obligation(
                id,
                rule.id(),
                status,
                because(rule, status, held, place),
                law.decisions().get(id)));
      }
    }
    return obligations;
  }

  private boolean binds(Rule rule) {
    return (rule.entityHome().isEmpty() || rule.entityHome().contains(settings.entityHome()))
        && rule.validity().on(day) != Validity.Force.ENDED;
  }

  private Rule.Status status(Rule rule, HeldData held, Place place) {
    return switch (held.holds(rule.holds()).and(restsOutside(rule, place))) {
      case FALSE -> Rule.Status.NO_INDICATION;
      case UNKNOWN -> Rule.Status.NOT_ASSESSABLE;
      case TRUE -> notYet(rule) ? Rule.Status.NEEDS_DECISION : rule.outcome();
    };
  }

  private static Truth restsOutside(Rule rule, Place place) {
    return rule.restsOutside().isEmpty() ? Truth.TRUE : place.outside(rule.restsOutside());
  }

  private boolean notYet(Rule rule) {
    return rule.validity().on(day) == Validity.Force.NOT_YET;
  }

  private String because(Rule rule, Rule.Status status, HeldData held, Place place) {
    List<String> sentences = new ArrayList<>();
    switch (status) {
      case INDICATION, NEEDS_DECISION -> {
        sentences.add(rule.says());
        sentences.add("Held: " + held(rule, held) + ".");
      }
      case NO_INDICATION -> {
        if (held.holds(rule.holds()) == Truth.FALSE) {
          sentences.add("Nothing of the kind was found in what was read.");
        }
      }
      case NOT_ASSESSABLE -> sentences.addAll(notKnown(rule, held));
    }
    if (!rule.restsOutside().isEmpty()) {
      sentences.add(place.sentence());
    }
    if (status == Rule.Status.INDICATION || status == Rule.Status.NEEDS_DECISION) {
      sentences.add(rule.caveat());
    }
    if (notYet(rule)) {
      sentences.add("In force from " + rule.validity().from() + ".");
    }
    return String.join(" ", sentences);
  }

  private String held(Rule rule, HeldData held) {
    return held.values(rule.holds()).entrySet().stream()
        .map(entry -> law.category(entry.getKey()).name() + " (" + entry.getValue() + ")")
        .collect(Collectors.joining(", "));
  }

  private static List<String> notKnown(Rule rule, HeldData held) {
    if (held.holds(rule.holds()) != Truth.UNKNOWN) {
      return List.of();
    }
    return switch (held.read()) {
      case NOTHING -> List.of("The mailbox was not read.");
      case SOME ->
          List.of("The mailbox was read in part, and nothing of the kind was found there.");
      case ALL ->
          List.of(
              "Nothing of the kind was found, but parts of the mailbox cannot be read by design.");
    };
  }

  /** The first 16 bytes of a SHA-256 over mailbox and rule, in hexadecimal digits. */
  private static String id(MailboxId mailbox, Rule rule) {
    try {
      byte[] digest =
          MessageDigest.getInstance("SHA-256")
              .digest(
                  ("obligation\0" + mailbox.value() + "\0" + rule.id())
                      .getBytes(StandardCharsets.UTF_8));
      return HexFormat.of().formatHex(Arrays.copyOf(digest, 16));
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("every Java has SHA-256", e);
    }
  }
}
