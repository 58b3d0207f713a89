package org.mailboxinventory.report.exposure;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.mailboxinventory.report.exposure.law.Answer;
import org.mailboxinventory.report.exposure.law.Circumstances;
import org.mailboxinventory.report.exposure.law.Condition;
import org.mailboxinventory.report.exposure.law.CountryNames;
import org.mailboxinventory.report.exposure.law.LawBook;
import org.mailboxinventory.report.exposure.law.Regime;
import org.mailboxinventory.report.exposure.law.Truth;
import org.mailboxinventory.report.ledger.count.InventoryFacts.MailboxFacts;
import org.mailboxinventory.report.model.Migration;
import org.mailboxinventory.report.model.Reason;

/**
 * The facts of one mailbox on a day, as the conditions of rules ask for them.
 *
 * @param reached the laws that reach it, and those of which that is not known
 */
record MailboxCircumstances(
    LawBook law,
    JudgeSettings settings,
    LocalDate day,
    MailboxFacts facts,
    HeldData held,
    Place place,
    RegimeReaches.Reached reached)
    implements Circumstances {

  @Override
  public Answer holds(Condition.Holds condition) {
    return new HoldsAnswer(held, law, day, settings.facts().retention()).to(condition);
  }

  @Override
  public Answer place(Condition.Place condition) {
    if (condition instanceof Condition.Place.RestsOutside outside) {
      return Answer.of(place.outside(outside.countries()), place::sentence);
    }
    if (condition instanceof Condition.Place.RestsIn in) {
      return Answer.of(place.within(in.countries()), place::sentence);
    }
    if (condition instanceof Condition.Place.OutsideAdequate adequate) {
      return outsideAdequate(adequate.group());
    }
    if (condition instanceof Condition.Place.Drift) {
      return Answer.of(place.drift(), this::drift);
    }
    if (condition instanceof Condition.Place.Unknown) {
      return Answer.of(Truth.of(!place.isEvidence()), place::sentence);
    }
    return Answer.of(place.elsewhereThanCommitted(), place::committedSentences);
  }

  private String drift() {
    return switch (place.drift()) {
      case TRUE -> place.driftSentences();
      case FALSE -> "It rests where it was declared.";
      case UNKNOWN -> "The place is not known both as observed and as declared.";
    };
  }

  private Answer outsideAdequate(String group) {
    Set<String> inside = law.groups().getOrDefault(group, Set.of());
    Truth outside = place.outside(inside);
    Truth inadequate =
        place.countries().stream()
            .filter(country -> !inside.contains(country))
            .map(country -> law.adequate(group, country, day).not())
            .reduce(Truth.TRUE, Truth::and);
    return Answer.of(outside.and(inadequate), place::sentence);
  }

  @Override
  public Answer migration(Condition.MigrationIn condition) {
    Migration.State state = facts.mailbox().migration().state();
    if (state == Migration.State.UNKNOWN) {
      return Answer.unknown("Whether it was migrated is not known.");
    }
    return Answer.of(Truth.of(condition.states().contains(state.word())), () -> "");
  }

  @Override
  public Answer opaque(Condition.OpaqueAbove condition) {
    if (held.read() == ReadState.NOTHING) {
      return Answer.unknown("The mailbox was not read.");
    }
    long items = facts.coverage().items().seen();
    long opaque = held.opaqueParts();
    boolean above = items > 0 && opaque * 100 > items * condition.perCent();
    return Answer.of(
        Truth.of(above), () -> opaque + " parts in " + items + " items cannot be read by design.");
  }

  @Override
  public Answer regimeReaches(Condition.RegimeReaches condition) {
    RegimeReaches.Content content = reached.contentBy(law.groups(), condition.outside());
    if (!content.by().isEmpty()) {
      return Answer.of(
          Truth.TRUE, () -> "Its content is within reach of " + names(content.by()) + ".");
    }
    return content.notKnown()
        ? Answer.unknown("Whether such a law reaches its content is not known.")
        : Answer.no("No such law reaches its content.");
  }

  private static String names(List<Regime> regimes) {
    String first = CountryNames.of(regimes.get(0).country());
    long countries = regimes.stream().map(Regime::country).distinct().count();
    return regimes.size() == 1
        ? "one law of " + first
        : regimes.size() + " laws of " + (countries == 1 ? first : countries + " countries");
  }

  @Override
  public Answer event(Condition.EventOpen condition) {
    List<OpenEvent> events =
        settings.events().stream().filter(it -> it.kinds().contains(condition.kind())).toList();
    Truth truth = events.stream().map(this::touched).reduce(Truth.FALSE, Truth::or);
    return Answer.of(truth, () -> touching(events, truth));
  }

  private Truth touched(OpenEvent event) {
    return event.touches(facts.mailbox(), held.read());
  }

  private String touching(List<OpenEvent> events, Truth truth) {
    return events.stream()
        .filter(event -> touched(event) == truth)
        .map(event -> event.sentence(truth))
        .findFirst()
        .orElse("No such event was opened.");
  }

  @Override
  public Answer tenant(Condition.TenantFact condition) {
    return TenantCircumstances.answer(condition, settings.facts());
  }

  @Override
  public Answer cardScope(Condition.CardScope condition) {
    Truth listed = settings.facts().inCardScope(facts.mailbox().address());
    return Answer.of(
        condition.listed() ? listed : listed.not(),
        () ->
            switch (listed) {
              case TRUE -> "The bank lists it as a place of card data.";
              case FALSE -> "The bank does not list it as a place of card data.";
              case UNKNOWN -> "Which mailboxes the bank lists as places of card data is not set.";
            });
  }

  @Override
  public Answer archiveUnread() {
    return facts.coverage().reasons().containsKey(Reason.ARCHIVE_NOT_READABLE)
        ? Answer.yes("")
        : Answer.no("");
  }
}
