package org.mailboxinventory.report.inventory;

import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import org.mailboxinventory.report.exposure.Exposure;
import org.mailboxinventory.report.exposure.Judgement;
import org.mailboxinventory.report.exposure.law.Level;
import org.mailboxinventory.report.exposure.law.Obligation;
import org.mailboxinventory.report.exposure.law.Rule;
import org.mailboxinventory.report.packed.PackedList;
import org.mailboxinventory.report.packed.Packer;
import org.mailboxinventory.report.packed.Unpacker;

/**
 * What is kept of the judgement of a mailbox, in few bytes; the rest follows from its facts.
 *
 * @param statuses by the place of a rule
 */
record KeptJudgement(Exposure exposure, List<Rule.Status> statuses) {
  private static final List<Rule.Status> STATUSES = List.of(Rule.Status.values());

  static KeptJudgement of(Judgement.Judged judged) {
    return new KeptJudgement(
        judged.exposure(), judged.obligations().stream().map(Obligation::status).toList());
  }

  /** The status of the rule in this place. */
  Rule.Status status(int rule) {
    return statuses.get(rule);
  }

  /** How it is packed. */
  static final class Codec implements PackedList.Codec<KeptJudgement> {
    private static final List<Level> LEVELS = List.of(Level.values());
    private static final List<Exposure.Lowering.Kind> KINDS =
        List.of(Exposure.Lowering.Kind.values());

    @Override
    public void write(KeptJudgement kept, Packer out) {
      Exposure exposure = kept.exposure();
      out.number(LEVELS.indexOf(exposure.level()));
      out.number(exposure.atLeast() ? 1 : 0);
      out.number(exposure.score());
      out.text(exposure.formula());
      out.each(
          exposure.factors().entrySet(),
          it -> {
            out.text(it.getKey());
            out.signed(it.getValue());
          });
      out.each(exposure.because(), out::text);
      out.each(
          exposure.lowers(),
          it -> {
            out.number(KINDS.indexOf(it.kind()));
            out.number(it.number());
            out.text(it.of());
            out.text(it.what());
            out.number(it.score());
            out.number(it.perCent());
          });
      out.each(kept.statuses(), it -> out.number(STATUSES.indexOf(it)));
    }

    @Override
    public KeptJudgement read(Unpacker in) {
      Level level = LEVELS.get(in.small());
      boolean atLeast = in.small() == 1;
      int score = in.small();
      String formula = in.someText();
      SortedMap<String, Integer> factors = new TreeMap<>();
      for (int left = in.small(); left > 0; left--) {
        factors.put(in.someText(), (int) in.signed());
      }
      return new KeptJudgement(
          new Exposure(
              level,
              atLeast,
              score,
              formula,
              factors,
              in.each(in::someText),
              in.each(() -> lowering(in)),
              null),
          in.each(() -> STATUSES.get(in.small())));
    }

    private static Exposure.Lowering lowering(Unpacker in) {
      return new Exposure.Lowering(
          KINDS.get(in.small()), in.number(), in.someText(), in.someText(), in.small(), in.small());
    }
  }
}
