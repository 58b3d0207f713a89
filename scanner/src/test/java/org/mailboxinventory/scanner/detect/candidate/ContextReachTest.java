package org.mailboxinventory.scanner.detect.candidate;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Objects;
import org.junit.jupiter.api.Test;
import org.mailboxinventory.report.model.Confidence;
import org.mailboxinventory.scanner.detect.compiled.DetectorSet;
import org.mailboxinventory.scanner.detect.compiled.WordReach;
import org.mailboxinventory.scanner.detect.context.Context;
import org.mailboxinventory.scanner.detect.word.WordIndex;

/** How far from a value words count for a detector, whatever was asked of the place before. */
class ContextReachTest {
  private static final String NUMBER = "36-4472198";

  /** Takes up words as far as 110 bytes behind a number, and its words are no others'. */
  private static final int FAR = Candidates.detector("us.ein");

  /** As far as 30 bytes. */
  private static final int NEAR = Candidates.detector("in.bank-account");

  @Test
  void aDetectorSeesAsFarAsItsFileSaysWhoeverAskedBefore() {
    Context far = context(NUMBER + " ".repeat(60) + "(State or other jurisdiction of");
    assertThat(far.of(0, NUMBER.length(), NEAR).any()).isFalse();
    assertThat(far.of(0, NUMBER.length(), FAR).context()).isTrue();
    assertThat(far.of(0, NUMBER.length(), NEAR).any()).isFalse();
    Context tooFar = context(NUMBER + " ".repeat(111) + "(State or other jurisdiction of");
    assertThat(tooFar.of(0, NUMBER.length(), FAR).any()).isFalse();
    Context account = context("123456789012" + " ".repeat(60) + "account number");
    assertThat(account.of(0, 12, NEAR).any()).isFalse();
    Context beside = context("123456789012" + " ".repeat(20) + "account number");
    assertThat(beside.of(0, 12, NEAR).context()).isTrue();
  }

  @Test
  void onlyDetectorsThatSeeSoFarAreMentioned() {
    Context context = context(NUMBER + " ".repeat(60) + "(State or other jurisdiction of");
    long[] none = new long[WordIndex.longs(Candidates.CATALOGUE.detectorCount())];
    assertThat(context.mentioned(0, NUMBER.length(), set(NEAR), none)).isNull();
    long[] far = Objects.requireNonNull(context.mentioned(0, NUMBER.length(), set(FAR), none));
    assertThat(far[FAR >>> 6] >>> FAR & 1).isEqualTo(1);
  }

  @Test
  void aSetReachesAsFarAsTheFarthestOfItsDetectors() {
    assertThat(set(NEAR).after()).isLessThan(set(FAR).after());
    assertThat(set(NEAR, FAR).after()).isEqualTo(set(FAR).after());
    assertThat(set(NEAR, FAR).before()).isEqualTo(Math.max(set(NEAR).before(), set(FAR).before()));
    WordReach after = WordReach.after(Candidates.CATALOGUE);
    assertThat(after.widest()).isGreaterThanOrEqualTo(set(FAR).after());
    int[] word = {};
    assertThat(after.mayTake(word, null, after.usual())).isTrue();
    assertThat(after.mayTake(word, null, after.usual() + 1)).isFalse();
  }

  private static DetectorSet set(int... detectors) {
    long[] bits = new long[WordIndex.longs(Candidates.CATALOGUE.detectorCount())];
    for (int detector : detectors) {
      bits[detector >>> 6] |= 1L << detector;
    }
    return DetectorSet.of(Candidates.CATALOGUE, bits);
  }

  private static Context context(String text) {
    return Steps.of(text, Confidence.LOW).context;
  }
}
