package org.mailboxinventory.report.exposure;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.mailboxinventory.report.exposure.law.Level;

/**
 * How grave the exposure of a mailbox is, by which formula and points, and why in sentences.
 *
 * @param atLeast read in part, so it may be worse
 * @param score 0 to 100, the sum of the factors but at most 100
 * @param factors points by factor, without those of zero
 * @param because sentences, those on factors with their points
 * @param lowers what would lower the score, most first; at most three
 * @param standing among the mailboxes of which something was read; null for one that was not
 */
public record Exposure(
    Level level,
    boolean atLeast,
    int score,
    String formula,
    SortedMap<String, Integer> factors,
    List<String> because,
    List<Lowering> lowers,
    @Nullable Standing standing) {
  public Exposure {
    factors = Collections.unmodifiableSortedMap(new TreeMap<>(factors));
    because = List.copyOf(because);
    lowers = List.copyOf(lowers);
  }

  /** One of which it was not looked what would lower it. */
  public Exposure(
      Level level,
      boolean atLeast,
      int score,
      String formula,
      SortedMap<String, Integer> factors,
      List<String> because) {
    this(level, atLeast, score, formula, factors, because, List.of(), null);
  }

  Exposure loweredBy(List<Lowering> newLowers) {
    return new Exposure(level, atLeast, score, formula, factors, because, newLowers, standing);
  }

  /** The same, with its place among the others. */
  public Exposure standing(Standing newStanding) {
    return new Exposure(level, atLeast, score, formula, factors, because, lowers, newStanding);
  }

  /** Sentences on its place among the others, and on what would lower it. */
  public List<String> outlook() {
    List<String> sentences = new ArrayList<>();
    if (standing != null) {
      sentences.add(standing.sentence());
    }
    lowers.forEach(it -> sentences.add(it.sentence(score)));
    return List.copyOf(sentences);
  }

  /**
   * Its place among the mailboxes of which something was read.
   *
   * @param rank 1 for the highest score; equal scores have the same
   * @param of how many there are
   * @param percentile per cent of the others that have a lower score
   */
  public record Standing(int rank, int of, int percentile) {
    String sentence() {
      return "Rank "
          + rank
          + " of "
          + of
          + ": "
          + percentile
          + " % of the other mailboxes have a lower score.";
    }
  }

  /**
   * A change that would lower the score.
   *
   * @param kind what is done
   * @param number of how many items or values
   * @param of the paths of their folders, joined; the id of their category; else empty
   * @param what the same in words, as in {@code Deleting 3 items with 50 values or more in Inbox}
   * @param score what it would be then
   * @param perCent by how much of the score
   */
  public record Lowering(Kind kind, long number, String of, String what, int score, int perCent) {
    /** What is done. */
    public enum Kind {
      /** Items with 50 values or more are deleted. */
      BULK,
      /** The values of the category that weighs most are deleted. */
      CATEGORY,
      /** The mailbox is moved to the bank's country. */
      HOME
    }

    String sentence(int now) {
      return what + " would lower the score from " + now + " to " + score + " (" + perCent + " %).";
    }
  }
}
