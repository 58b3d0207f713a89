package org.mailboxinventory.report.write;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/** A form that the inventory can be written in. */
public enum Format {
  HTML("report.html"),
  JSON("inventory.json"),
  CSV("mailboxes.csv", "holdings.csv", "items.csv", "actions.csv"),
  XLSX("inventory.xlsx"),
  OCSF("ocsf.ndjson"),
  CISO_ASSISTANT("ciso-assistant"),
  DORA("dora.csv"),
  DEFECTDOJO("defectdojo.json"),
  DPV("dpv.jsonld"),
  SERVICENOW("servicenow.csv"),
  SENTINEL("sentinel"),
  SPLUNK("splunk.ndjson"),
  PURVIEW_KQL("purview-kql.csv"),
  PARQUET("parquet"),
  DPIA("dpia.md"),
  PDF("board.pdf", "audit.pdf");

  /** The word for all of them, in settings and on the command line. */
  public static final String ALL = "all";

  /** These count items by year, also where none may be listed. */
  private static final Set<Format> COUNTING = Set.of(HTML, PDF);

  /** These have sums of all mailboxes alone. */
  private static final Set<Format> SUMS = Set.of(DORA, DPIA);

  /** These list items. */
  private static final Set<Format> LISTING = Set.of(JSON, CSV, XLSX, PARQUET);

  // Made by List.of, which cannot be changed.
  @SuppressWarnings("ImmutableEnumChecker")
  private final List<String> files;

  Format(String... files) {
    this.files = List.of(files);
  }

  /** The names of the files that it writes into the run folder. */
  public List<String> files() {
    return files;
  }

  /** The word used in settings and on the command line. */
  public String word() {
    return name().toLowerCase(Locale.ROOT).replace('_', '-');
  }

  /**
   * Whether its files have addresses of mailboxes, or names of their owners, whoever the page is
   * for: the page alone leaves some of that out.
   */
  public boolean namesMailboxes() {
    return this != HTML && !SUMS.contains(this);
  }

  /** The format that a word stands for. */
  public static Optional<Format> of(String word) {
    return Arrays.stream(values()).filter(format -> format.word().equals(word)).findFirst();
  }

  /** All words, for help and error messages. */
  public static List<String> words() {
    return Arrays.stream(values()).map(Format::word).toList();
  }

  /**
   * Whether any of these reads the items of mailboxes.
   *
   * @param listed whether single items may be listed
   */
  static boolean anyReadsItems(Set<Format> formats, boolean listed) {
    return formats.stream()
        .anyMatch(it -> COUNTING.contains(it) || (listed && LISTING.contains(it)));
  }
}
