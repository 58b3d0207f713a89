package org.mailboxinventory.report.exposure;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.function.IntFunction;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.mailboxinventory.report.exposure.law.LawBook;
import org.mailboxinventory.report.exposure.law.Level;
import org.mailboxinventory.report.exposure.law.Obligation;
import org.mailboxinventory.report.exposure.law.Rule;
import org.mailboxinventory.report.ledger.count.InventoryFacts.MailboxFacts;
import org.mailboxinventory.report.model.CommittedPlace;

/** Facts and law give judgement: the same facts, law and day always give the same. */
public final class Judgement {
  private final LawBook law;
  private final JudgeSettings settings;
  private final LocalDate day;
  private final RegimeReaches regimes;
  private final Obligations obligations;
  private final ExposureJudge exposure;
  private final CommittedPlace committed;

  /** {@code asOf}: the time whose law counts, by its day in UTC. */
  public Judgement(LawBook law, JudgeSettings settings, Instant asOf) {
    this.day = LocalDate.ofInstant(asOf, ZoneOffset.UTC);
    this.law = law;
    this.settings = settings;
    this.regimes = new RegimeReaches(law, settings, day);
    this.obligations = new Obligations(law, settings, day);
    this.exposure = new ExposureJudge(law, settings, day);
    this.committed = settings.facts().committedPlace(law);
  }

  /** The rules that could say something of a mailbox of this bank on this day, by id. */
  public List<Rule> rules() {
    return obligations.binding();
  }

  /** What the law makes of one mailbox. */
  public Judged judge(MailboxFacts facts) {
    Place place = Place.of(facts.mailbox().location(), settings.facts().committed(), law);
    HeldData held = new HeldData(facts);
    RegimeReaches.Reached reached = regimes.of(facts, place);
    return new Judged(
        place.countries(),
        facts.mailbox().location().drift(committed),
        exposure.of(facts, held, place),
        reached.reaches(),
        reached.notKnown(),
        obligations.of(
            facts.mailbox().id(),
            new MailboxCircumstances(law, settings, day, facts, held, place, reached)));
  }

  /**
   * The same judgement once more, where its gist was kept: words are found when they are asked for.
   *
   * @param statuses by the place of a rule among {@link #rules}
   */
  public Judged again(MailboxFacts facts, Exposure kept, IntFunction<Rule.Status> statuses) {
    Place place = Place.of(facts.mailbox().location(), settings.facts().committed(), law);
    RegimeReaches.Reached reached = regimes.of(facts, place);
    return new Judged(
        place.countries(),
        facts.mailbox().location().drift(committed),
        kept,
        reached.reaches(),
        reached.notKnown(),
        obligations.of(
            facts.mailbox().id(),
            new Once<>(
                () ->
                    new MailboxCircumstances(
                        law, settings, day, facts, new HeldData(facts), place, reached)),
            statuses));
  }

  /** The level and score of one mailbox alone. */
  public Grade grade(MailboxFacts facts) {
    Place place = Place.of(facts.mailbox().location(), settings.facts().committed(), law);
    HeldData held = new HeldData(facts);
    int score = exposure.score(facts, held, place);
    return new Grade(
        held.read() == ReadState.NOTHING ? Level.UNKNOWN : exposure.level(score), score);
  }

  /** Makes a value when it is first asked for, and gives the same from then on. */
  private static final class Once<T> implements Supplier<T> {
    private final Supplier<T> maker;
    private volatile @Nullable T made;

    Once(Supplier<T> maker) {
      this.maker = maker;
    }

    @Override
    public T get() {
      T value = made;
      if (value == null) {
        value = maker.get();
        made = value;
      }
      return value;
    }
  }

  /** How grave it is, without words. */
  public record Grade(Level level, int score) {}

  /** What one mailbox would come to, without words, by the facts as they would be. */
  public Trial trial(MailboxFacts facts) {
    Place place = Place.of(facts.mailbox().location(), settings.facts().committed(), law);
    HeldData held = new HeldData(facts);
    int score = exposure.score(facts, held, place);
    Level level = held.read() == ReadState.NOTHING ? Level.UNKNOWN : exposure.level(score);
    return new Trial(
        level,
        score,
        obligations.indications(
            new MailboxCircumstances(
                law, settings, day, facts, held, place, regimes.of(facts, place))));
  }

  /**
   * What a mailbox would come to.
   *
   * @param indications how many rules would indicate something
   */
  public record Trial(Level level, int score, long indications) {}

  /** What rules say of the tenant as a whole, by id. */
  public List<TenantFact> tenant() {
    return obligations.ofTenant();
  }

  /** The geography that the provider committed to keep all mail in; null when none is known. */
  public @Nullable String committed() {
    return committed.code();
  }

  /**
   * The judgement of one mailbox.
   *
   * @param drift it rests, or was asked to rest, elsewhere than it should
   * @param notKnown ids of laws of which it cannot be said whether they reach it
   */
  public record Judged(
      List<String> countries,
      boolean drift,
      Exposure exposure,
      List<RegimeReach> regimes,
      List<String> notKnown,
      List<Obligation> obligations) {
    public Judged {
      countries = List.copyOf(countries);
      regimes = List.copyOf(regimes);
      notKnown = List.copyOf(notKnown);
      obligations = List.copyOf(obligations);
    }
  }
}
