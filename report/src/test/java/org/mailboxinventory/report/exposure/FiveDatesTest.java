package org.mailboxinventory.report.exposure;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mailboxinventory.report.exposure.MadeUpFacts.mailbox;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.Period;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.mailboxinventory.report.config.ConfigFiles;
import org.mailboxinventory.report.exposure.law.LawBook;
import org.mailboxinventory.report.exposure.law.Obligation;
import org.mailboxinventory.report.exposure.law.Rule;
import org.mailboxinventory.report.exposure.law.Truth;
import org.mailboxinventory.report.exposure.pack.LawReader;
import org.mailboxinventory.report.ledger.count.InventoryFacts.MailboxFacts;

/** One made-up bank judged as of five dates: what changes is what the law changed. */
final class FiveDatesTest {
  private static final List<String> DATES =
      List.of("2018-12-01", "2023-06-01", "2026-06-20", "2026-11-26", "2027-06-01");
  private static final Path GOLDEN = Path.of("src/test/resources/golden/five-dates.txt");
  private static final int WORDS = 25;

  @Test
  void theJudgementOfEachDateIsAsAgreed() throws Exception {
    String text = text();
    if (Boolean.getBoolean("golden.update")) {
      Files.writeString(GOLDEN, text);
    }
    assertThat(text).isEqualTo(Files.readString(GOLDEN));
  }

  @Test
  void noSentenceHasMoreThanTwentyFiveWords() throws Exception {
    LawBook law = LawReader.read(ConfigFiles.bundled());
    List<String> sentences = new ArrayList<>();
    for (String date : DATES) {
      for (MailboxFacts facts : mailboxes().values()) {
        Judgement.Judged judged = judgement(law, date).judge(facts);
        judged.obligations().forEach(it -> sentences.add(it.because()));
        judged.regimes().forEach(it -> sentences.add(it.because()));
        sentences.addAll(judged.exposure().because());
        sentences.addAll(judged.exposure().outlook());
      }
    }
    assertThat(sentences)
        .flatMap(it -> List.of(it.split("(?<=[.!?]) ")))
        .allSatisfy(it -> assertThat(it.split(" ")).hasSizeLessThanOrEqualTo(WORDS));
  }

  @Test
  void noSentenceNamesALawByItsCode() throws Exception {
    LawBook law = LawReader.read(ConfigFiles.bundled());
    List<String> codes = new ArrayList<>();
    law.rules().forEach(it -> codes.add(it.id()));
    law.regimes().forEach(it -> codes.add(it.id()));
    for (MailboxFacts facts : mailboxes().values()) {
      for (Obligation obligation : judgement(law, "2026-11-26").judge(facts).obligations()) {
        assertThat(codes).noneMatch(code -> obligation.because().contains(code));
      }
    }
  }

  private static String text() throws Exception {
    LawBook law = LawReader.read(ConfigFiles.bundled());
    StringBuilder text = new StringBuilder();
    Map<String, List<String>> before = new TreeMap<>();
    for (String date : DATES) {
      text.append("As of ").append(date).append('\n');
      Judgement judgement = judgement(law, date);
      for (Map.Entry<String, MailboxFacts> entry : mailboxes().entrySet()) {
        List<String> now = lines(judgement.judge(entry.getValue()));
        List<String> then = before.getOrDefault(entry.getKey(), List.of());
        text.append("  ").append(entry.getKey()).append('\n');
        then.stream().filter(it -> !now.contains(it)).forEach(it -> line(text, '-', it));
        now.stream().filter(it -> !then.contains(it)).forEach(it -> line(text, '+', it));
        before.put(entry.getKey(), now);
      }
      text.append('\n');
    }
    return text.toString();
  }

  private static void line(StringBuilder text, char sign, String line) {
    text.append("    ").append(sign).append(' ').append(line).append('\n');
  }

  /** Which laws reach it, and what rules indicate; what they do not indicate is left out. */
  private static List<String> lines(Judgement.Judged judged) {
    List<String> lines = new ArrayList<>();
    judged.regimes().forEach(it -> lines.add("reached by " + it.id() + ": " + it.because()));
    judged.obligations().stream()
        .filter(it -> it.status() != Rule.Status.NO_INDICATION)
        .forEach(it -> lines.add(it.rule() + " " + it.status().word() + ": " + it.because()));
    return lines;
  }

  private static Judgement judgement(LawBook law, String date) {
    JudgeSettings settings =
        new JudgeSettings(
            new JudgeSettings.Bank("bank", "IN", Set.of("US", "GB"), Truth.TRUE, Truth.FALSE),
            "US",
            new BankFacts(Period.ofYears(5), Set.of(), null, Truth.UNKNOWN, null, Set.of()));
    return new Judgement(law, settings, Instant.parse(date + "T00:00:00Z"));
  }

  private static Map<String, MailboxFacts> mailboxes() {
    Map<String, MailboxFacts> mailboxes = new LinkedHashMap<>();
    mailboxes.put(
        "cards abroad, some sent outside",
        mailbox()
            .at("NAM", "IND", null)
            .holding("global.payment-card", "payment-card", 412, 12, 40, 2, 1)
            .holding("global.cvv", "card-authentication", 3, 0, 0)
            .facts());
    mailboxes.put(
        "identity papers in India",
        mailbox()
            .holding("in.aadhaar", "national-id", 60, 2, 2)
            .holding("in.pan", "tax-id", 80, 2, 2)
            .facts());
    mailboxes.put("nothing found", mailbox().facts());
    return mailboxes;
  }
}
