package org.mailboxinventory.scanner.cli.event;

import java.util.Set;
import org.mailboxinventory.report.exposure.JudgeSettings;
import org.mailboxinventory.report.exposure.law.Truth;
import org.mailboxinventory.scanner.settings.Judge;

/** From the settings to what rules ask of the bank itself. */
public final class RuledBank {
  private RuledBank() {}

  public static JudgeSettings.Bank of(Judge judge) {
    Judge.Entity entity = judge.entity();
    return new JudgeSettings.Bank(
        entity.kind(),
        entity.home(),
        Set.copyOf(entity.presence()),
        truth(entity.usCorrespondent()),
        truth(entity.significantFiduciary()));
  }

  private static Truth truth(Judge.Known known) {
    return switch (known) {
      case YES -> Truth.TRUE;
      case NO -> Truth.FALSE;
      case UNKNOWN -> Truth.UNKNOWN;
    };
  }
}
