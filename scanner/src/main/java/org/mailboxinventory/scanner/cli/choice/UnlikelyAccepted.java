package org.mailboxinventory.scanner.cli.choice;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import org.mailboxinventory.scanner.detect.compiled.Accepted;
import org.mailboxinventory.scanner.settings.Settings;
import org.mailboxinventory.scanner.settings.Spelling;

/**
 * Entries of {@code detect.acceptPhrases} and {@code detect.acceptDomains} that cannot match
 * anything, or are nearly one of the bank's own domains: a sentence for each.
 */
public final class UnlikelyAccepted {
  private UnlikelyAccepted() {}

  /** {@code ownDomains} in lower case; none when they are not known. */
  public static List<String> of(Settings.Detect detect, Collection<String> ownDomains) {
    List<String> sentences = new ArrayList<>();
    for (String given : detect.acceptDomains()) {
      String domain = given.toLowerCase(Locale.ROOT);
      String start = "detect.acceptDomains: '" + given + "' ";
      if (!domain.matches("[\\p{L}\\p{N}-]+(\\.[\\p{L}\\p{N}-]+)+")) {
        sentences.add(
            start
                + "matches nothing, as it is no domain; write it as in bank.example, which covers"
                + " all below it");
      } else if (ownDomains.stream().noneMatch(own -> covers(domain, own))) {
        String meant = Spelling.suggestion(domain, ownDomains);
        if (!meant.isEmpty()) {
          sentences.add(start + "is none of the tenant's own domains" + meant);
        }
      }
    }
    phrases(detect, sentences);
    return sentences;
  }

  private static boolean covers(String domain, String own) {
    return own.equals(domain) || own.endsWith("." + domain) || domain.endsWith("." + own);
  }

  private static void phrases(Settings.Detect detect, List<String> sentences) {
    if (detect.acceptPhrases() == null) {
      return;
    }
    try {
      List<String> phrases = Accepted.phrases(detect.acceptPhrases());
      if (phrases.isEmpty()) {
        sentences.add("detect.acceptPhrases: " + detect.acceptPhrases() + " holds no phrase");
      }
      for (String phrase : phrases) {
        if (phrase.codePoints().noneMatch(Character::isLetterOrDigit)) {
          sentences.add(
              "detect.acceptPhrases: '"
                  + phrase
                  + "' matches nothing, as it has neither letters nor digits");
        }
      }
    } catch (IOException e) {
      // The reading of the detectors ends the run for it, with its remedy.
      return;
    }
  }
}
