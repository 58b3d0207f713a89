package org.mailboxinventory.scanner.detect.catalogue;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.mailboxinventory.report.model.Confidence;
import org.mailboxinventory.report.model.DetectorId;
import org.mailboxinventory.scanner.detect.pattern.PatternParser;

/**
 * One kind of data that is looked for, as its file below {@code config/detectors} says.
 *
 * @param rank 0 to 100: among detectors that fit one place alike, the higher wins
 * @param checks names of the checks that the normalised value must pass
 * @param checksValidate passing them refuses at least nine in ten strings of the same shape, so it
 *     counts as validation
 * @param verified the day on which the file was last compared with its sources; null where it does
 *     not say
 * @param failing what a labelled value is that fails its check; null where all numbers pass it
 * @param company what must be near; of a kind that says enough by itself nothing
 * @param fallback id of the kind of no country that takes what nothing says the country of, or null
 * @param dialled of telephones of one country; null for all others
 * @param zone its values are part of a machine-readable zone, all lines of which are found
 * @param listed its values are words that patterns or checks list; they need no sign before them
 * @param placed places that say of what is there that it is of this kind
 * @param testValues normalised values published for testing: never above low
 */
public record Detector(
    DetectorId id,
    String name,
    String category,
    int revision,
    String identifies,
    int rank,
    List<Pattern> patterns,
    List<Normalise> normalise,
    List<String> checks,
    boolean checksValidate,
    Window window,
    Phrases phrases,
    List<String> testValues,
    Stops stops,
    List<Example> examples,
    List<String> counterExamples,
    List<Reference> references,
    @Nullable LocalDate verified,
    @Nullable Failing failing,
    Company company,
    @Nullable String fallback,
    @Nullable Dialling dialled,
    boolean zone,
    boolean listed,
    List<NumberPlace> placed) {

  public Detector {
    patterns = List.copyOf(patterns);
    normalise = List.copyOf(normalise);
    checks = List.copyOf(checks);
    testValues = List.copyOf(testValues);
    examples = List.copyOf(examples);
    counterExamples = List.copyOf(counterExamples);
    references = List.copyOf(references);
    placed = List.copyOf(placed);
  }

  /** The country's code in the id, or {@code global}. */
  public String country() {
    return id.value().substring(0, id.value().indexOf('.'));
  }

  /** Whether its values are passwords, keys and the like. */
  public boolean secret() {
    return identifies.equals("secret");
  }

  /** Names of the checks that what {@code pattern} matches must pass. */
  public List<String> checks(Pattern pattern) {
    return pattern.checks().isEmpty() ? checks : pattern.checks();
  }

  /** Whether passing the checks validates what {@code pattern} matches. */
  public boolean validates(Pattern pattern) {
    return pattern.strength().validates(checksValidate);
  }

  /**
   * One way to write the value.
   *
   * @param match in the pattern language of {@link PatternParser}
   * @param anchor where a match may begin
   * @param strength what passing the checks says of a string of this shape
   * @param checks names of the checks that take the place of the detector's for this shape; empty
   *     for the detector's own
   * @param ofCountry only this country's issuers write so, which says the country of a kind that
   *     needs evidence of it
   */
  public record Pattern(
      String match,
      boolean anyCase,
      Anchor anchor,
      Levels levels,
      Strength strength,
      List<String> checks,
      boolean ofCountry) {
    public Pattern {
      checks = List.copyOf(checks);
    }
  }

  /**
   * Of a check that the issuer does not hold to: not all its numbers pass.
   *
   * @param labelled what a value that fails earns behind its label
   * @param checks names of checks that it must pass nevertheless
   */
  public record Failing(Confidence labelled, List<String> checks) {
    public Failing {
      checks = List.copyOf(checks);
    }
  }

  /** Where a match of a pattern may begin. */
  public enum Anchor {
    /** At digits, capitals or an {@code @}. */
    PLACE,
    /** Directly after one of the detector's labels, or in the cell below or beside one. */
    LABEL,
    /** Directly after one of the detector's openers, as in {@code Mr}. */
    OPENER,
    /** At one of the detector's openers, which belongs to the value. */
    AT_OPENER,
    /** At one of the openers in either case, which belongs to the value, as tokens begin. */
    PREFIX,
    /** Where the words of a person's name are, by lists of names and the lines of mail. */
    NAME,
    /** On the line of a town or a country whose telephones are dialled so, or below it. */
    TOWN,
    /** Behind a label that names telephones in so many words, in whatever groups. */
    DIALLED,
    /**
     * Where a step of its own has read where a secret begins and ends: behind an option of a
     * command, in a list of codes, in quotation marks, beside a user's name.
     */
    COMMAND,
    /** Where a street and a town with its code are, by the words of addresses of all countries. */
    STREET;

    /** Whether a step of its own finds the matches, so that the pattern is never tried. */
    public boolean found() {
      return this == NAME || this == STREET;
    }

    /** As detector files write it. */
    public String word() {
      return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
  }

  /** The confidence a pattern earns; null where the match is not reported at all. */
  public record Levels(
      @Nullable Confidence bare,
      @Nullable Confidence context,
      @Nullable Confidence validated,
      @Nullable Confidence both,
      @Nullable Confidence labelled) {

    /** Whether words nearby change nothing. */
    public boolean indifferent() {
      return bare == context
          && validated == both
          && bare == validated
          && (labelled == null || labelled == bare);
    }
  }

  /** A step from the value as typed to its canonical form. */
  public enum Normalise {
    /** Blanks and punctuation away. */
    STRIP,
    /** ASCII letters in upper case. */
    UPPER,
    /** ASCII letters in lower case. */
    LOWER,
    /** Only digits stay. */
    DIGITS,
    /** Only letters and digits stay. */
    LETTERS_DIGITS,
    /** Only digits stay, and a plus sign. */
    PLUS_DIGITS,
    /** Only the last ten characters stay: a number without its country's code. */
    LAST_TEN
  }

  /** How many bytes before and after a match context words count. */
  public record Window(int before, int after) {}

  /**
   * Words and phrases, lower case.
   *
   * @param country words that name the country, where the detector has a fallback
   * @param openers words that a value follows or begins with, for patterns that are anchored to
   *     them
   * @param local labels and headers in languages of a few countries: they name none, and those of a
   *     kind of no country support it alone, and not the kinds that fall back to it
   * @param ordinary labels that are words for other things too, as {@code cuenta}: directly before
   *     a value in a sentence they support it as a word near does, and say nothing elsewhere
   */
  public record Phrases(
      List<String> context,
      List<String> labels,
      List<String> headers,
      List<String> against,
      List<String> openers,
      List<String> country,
      List<String> local,
      List<String> ordinary) {
    public Phrases {
      context = List.copyOf(context);
      labels = List.copyOf(labels);
      headers = List.copyOf(headers);
      against = List.copyOf(against);
      openers = List.copyOf(openers);
      country = List.copyOf(country);
      local = List.copyOf(local);
      ordinary = List.copyOf(ordinary);
    }
  }

  /**
   * What a label or an opener leads to and yet is no value; all lower case.
   *
   * @param values whole normalised values
   * @param words no value holds one of these words
   * @param wholeLabels a label counts only where no other word is directly before it, as in {@code
   *     Name} and not in {@code File name}
   */
  public record Stops(List<String> values, List<String> words, boolean wholeLabels) {
    public Stops {
      values = List.copyOf(values);
      words = List.copyOf(words);
    }
  }

  /** A text that holds {@code value}, which must be found with this confidence. */
  public record Example(String text, String value, Confidence confidence) {}

  /** Where the facts come from. */
  public record Reference(String title, String url) {}
}
