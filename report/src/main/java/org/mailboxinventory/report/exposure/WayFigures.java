package org.mailboxinventory.report.exposure;

import java.util.ArrayList;
import java.util.List;
import org.mailboxinventory.report.exposure.law.Category;
import org.mailboxinventory.report.exposure.law.Condition.Ways;
import org.mailboxinventory.report.exposure.law.Truth;
import org.mailboxinventory.report.model.Holding;
import org.mailboxinventory.report.model.HoldingDetail;

/**
 * How much of a holding came or went in certain ways.
 *
 * @param values distinct values in those items; below zero where they are not counted apart
 * @param unknown items of which the way is not known
 * @param all distinct values of the holding, however they came or went
 */
record WayFigures(String category, long items, long values, long unknown, long all) {

  static WayFigures of(Holding holding, Ways ways) {
    HoldingDetail detail = holding.detail();
    if (ways.bulk()) {
      return ways.outside()
          ? of(holding, detail.outsideBulkItems(), -1, detail.outsideUnknownBulkItems())
          : of(holding, holding.bulkItems(), -1, 0);
    }
    if (ways.freeMail()) {
      return of(
          holding, detail.freeMailItems(), detail.freeMailValues(), detail.freeMailUnknownItems());
    }
    if (ways.sent() && ways.external()) {
      return of(
          holding, detail.outsideItems(), detail.outsideValues(), detail.outsideUnknownItems());
    }
    if (ways.external()) {
      return of(
          holding, holding.externalItems(), detail.externalValues(), detail.externalUnknownItems());
    }
    if (ways.sent()) {
      return of(holding, holding.sentItems(), detail.sentValues(), 0);
    }
    return of(holding, holding.items(), holding.values(), 0);
  }

  private static WayFigures of(Holding holding, long items, long values, long unknown) {
    return new WayFigures(holding.category(), items, values, unknown, holding.values());
  }

  /** How many values came or went so at least; an item in bulk has 50. */
  long valuesAtLeast() {
    return values >= 0 ? values : items > 0 ? HoldingDetail.BULK_VALUES : 0;
  }

  /** How many values came or went so at most, with all of which it is not known. */
  long valuesAtMost() {
    return unknown > 0 || (values < 0 && items > 0) ? all : Math.max(0, values);
  }

  /** Whether a value at least came or went so. */
  Truth any() {
    if (items > 0 && values != 0) {
      return Truth.TRUE;
    }
    return unknown > 0 ? Truth.UNKNOWN : Truth.FALSE;
  }

  /** One sentence on the holdings of one category. */
  static String sentence(Category category, List<WayFigures> figures, Ways ways) {
    long items = figures.stream().mapToLong(WayFigures::items).max().orElse(0);
    boolean counted = figures.stream().allMatch(it -> it.values >= 0);
    String what =
        counted
            ? category.counted(figures.stream().mapToLong(WayFigures::values).sum())
            : capital(category.many());
    String noun = ways.sent() || ways.external() ? "mail" : "item";
    String number = items + " " + noun + (items == 1 ? "" : "s");
    String more = figures.size() > 1 ? " or more" : "";
    String words = words(ways);
    return what + " in " + number + more + (words.isEmpty() ? "" : " " + words) + ".";
  }

  private static String capital(String text) {
    return Character.toUpperCase(text.charAt(0)) + text.substring(1);
  }

  /** The ways in words: {@code sent outside with 50 values or more}. */
  static String words(Ways ways) {
    List<String> words = new ArrayList<>();
    if (ways.freeMail()) {
      words.add("sent to free mail services");
    } else if (ways.sent()) {
      words.add(ways.external() ? "sent outside" : "sent");
    } else if (ways.external()) {
      words.add("exchanged with people outside");
    }
    if (ways.bulk()) {
      words.add("with 50 values or more");
    }
    return String.join(" ", words);
  }
}
