package org.mailboxinventory.report.exposure;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.function.IntFunction;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import org.mailboxinventory.report.exposure.law.Answer;
import org.mailboxinventory.report.exposure.law.Certainty;
import org.mailboxinventory.report.exposure.law.Circumstances;
import org.mailboxinventory.report.exposure.law.Condition;
import org.mailboxinventory.report.exposure.law.LawBook;
import org.mailboxinventory.report.exposure.law.Obligation;
import org.mailboxinventory.report.exposure.law.Rule;
import org.mailboxinventory.report.exposure.law.Truth;
import org.mailboxinventory.report.exposure.law.Validity.Status;
import org.mailboxinventory.report.model.MailboxId;

/** What the rules indicate for a mailbox on a day. */
final class Obligations {
  private static final int YEARS_AHEAD = 2;

  private final LawBook law;
  private final JudgeSettings.Bank bank;
  private final Set<String> events;
  private final LocalDate day;
  private final List<Rule> binding;
  private final BankFacts facts;

  Obligations(LawBook law, JudgeSettings settings, LocalDate day) {
    this.law = law;
    this.bank = settings.entity();
    this.events =
        settings.events().stream()
            .flatMap(event -> event.kinds().stream())
            .collect(Collectors.toSet());
    this.day = day;
    this.facts = settings.facts();
    this.binding =
        law.rules().stream().filter(this::couldApply).filter(this::isAskedOfMailboxes).toList();
  }

  /** The rules that could say something of a mailbox of this bank on this day. */
  List<Rule> binding() {
    return binding;
  }

  List<Obligation> of(MailboxId mailbox, MailboxCircumstances circumstances) {
    List<Obligation> obligations = new ArrayList<>(binding.size());
    for (Rule rule : binding) {
      Rule.Status status = status(rule, answer(rule, circumstances).truth());
      obligations.add(
          Obligation.of(
              mailbox,
              rule.id(),
              status,
              () -> because(rule, status, answer(rule, circumstances)),
              law.decisions()));
    }
    return obligations;
  }

  /** The same where the status of each rule is known: words are found when they are asked for. */
  List<Obligation> of(
      MailboxId mailbox,
      Supplier<MailboxCircumstances> circumstances,
      IntFunction<Rule.Status> statuses) {
    List<Obligation> obligations = new ArrayList<>(binding.size());
    for (int i = 0; i < binding.size(); i++) {
      Rule rule = binding.get(i);
      Rule.Status status = statuses.apply(i);
      obligations.add(
          Obligation.of(
              mailbox,
              rule.id(),
              status,
              () -> because(rule, status, answer(rule, circumstances.get())),
              law.decisions()));
    }
    return obligations;
  }

  /** How many rules indicate something. */
  long indications(MailboxCircumstances circumstances) {
    long indications = 0;
    for (Rule rule : binding) {
      if (rule.outcome() == Rule.Status.INDICATION
          && status(rule, answer(rule, circumstances).truth()) == Rule.Status.INDICATION) {
        indications++;
      }
    }
    return indications;
  }

  private boolean couldApply(Rule rule) {
    Status status = rule.validity().on(day);
    return bank.boundAs(rule.entity()) != Truth.FALSE
        && (status.applies() || isNear(rule, status) || status == Status.IN_ABEYANCE);
  }

  /** What the rules about the tenant as a whole say; a date for the calendar says nothing. */
  List<TenantFact> ofTenant() {
    TenantCircumstances tenant = new TenantCircumstances(facts);
    List<TenantFact> said = new ArrayList<>();
    for (Rule rule : law.rules()) {
      if (RuleScope.of(rule) == RuleScope.TENANT && !isCalendar(rule) && couldApply(rule)) {
        Answer answer = answer(rule, tenant);
        Rule.Status status = status(rule, answer.truth());
        said.add(new TenantFact(rule.id(), status, because(rule, status, answer)));
      }
    }
    return said;
  }

  private static boolean isCalendar(Rule rule) {
    return rule.when() instanceof Condition.AllOf all
        && all.conditions().stream().anyMatch(Condition.CalendarOnly.class::isInstance);
  }

  /** A rule about an event is asked only while such an event is open. */
  private boolean isAskedOfMailboxes(Rule rule) {
    return switch (RuleScope.of(rule)) {
      case MAILBOX -> true;
      case EVENT -> events.containsAll(RuleScope.events(rule));
      case TENANT -> false;
    };
  }

  /** What begins years later says nothing of a mailbox of today. */
  private boolean isNear(Rule rule, Status status) {
    LocalDate from = rule.validity().from();
    return status == Status.NOT_YET && (from == null || !from.isAfter(day.plusYears(YEARS_AHEAD)));
  }

  private Answer answer(Rule rule, Circumstances circumstances) {
    Answer when = rule.when().ask(circumstances);
    Truth binds = bank.boundAs(rule.entity());
    if (binds == Truth.UNKNOWN && when.truth() != Truth.FALSE) {
      return Answer.unknown("Whether the bank is a significant data fiduciary is not set.");
    }
    if (rule.unless() == null || when.truth() == Truth.FALSE) {
      return when;
    }
    Answer unless = rule.unless().ask(circumstances);
    Truth truth = when.truth().and(unless.truth().not());
    return truth == when.truth() ? when : Answer.of(truth, unless::because);
  }

  private Rule.Status status(Rule rule, Truth truth) {
    return switch (truth) {
      case FALSE -> Rule.Status.NO_INDICATION;
      case UNKNOWN -> Rule.Status.NOT_ASSESSABLE;
      case TRUE ->
          rule.validity().on(day).applies() && isConfirmed(rule)
              ? rule.outcome()
              : rule.outcome() == Rule.Status.NOT_ASSESSABLE
                  ? Rule.Status.NOT_ASSESSABLE
                  : Rule.Status.NEEDS_DECISION;
    };
  }

  /** What could not be confirmed indicates nothing; people decide what it is worth. */
  private static boolean isConfirmed(Rule rule) {
    return rule.provenance().certainty() != Certainty.UNVERIFIED;
  }

  private String because(Rule rule, Rule.Status status, Answer answer) {
    List<String> sentences = new ArrayList<>();
    boolean fired = answer.truth() == Truth.TRUE;
    if (fired) {
      sentences.add(rule.says());
    }
    sentences.add(answer.because());
    if (fired && status != Rule.Status.NOT_ASSESSABLE) {
      sentences.add(rule.caveat());
    }
    Status standing = rule.validity().on(day);
    if (standing == Status.NOT_YET) {
      sentences.add("In force from " + rule.validity().from() + ".");
    } else if (standing == Status.IN_ABEYANCE) {
      sentences.add("Not applied at present.");
    }
    return once(String.join(" ", sentences.stream().filter(text -> !text.isEmpty()).toList()));
  }

  /** Each sentence once: several conditions may say where a mailbox rests. */
  private static String once(String text) {
    Set<String> sentences = new LinkedHashSet<>();
    int begun = 0;
    for (int i = 1; i + 1 < text.length(); i++) {
      char next = text.charAt(i + 1);
      if (text.charAt(i) == ' ' && text.charAt(i - 1) == '.' && next >= 'A' && next <= 'Z') {
        sentences.add(text.substring(begun, i));
        begun = i + 1;
      }
    }
    sentences.add(text.substring(begun));
    return String.join(" ", sentences);
  }
}
