package org.mailboxinventory.report.people;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * Signatures as they grow mailbox by mailbox. Equal ones are one number, so that a person costs no
 * more than an int while his mailboxes are read.
 */
final class Signatures {
  private static final int NONE = 0;

  private record Step(int before, int mailbox, String seen) {}

  private final List<Step> steps = new ArrayList<>();
  private final Map<Step, Integer> numbers = new HashMap<>();
  private final Map<String, String> texts = new HashMap<>();

  Signatures() {
    steps.add(new Step(-1, -1, ""));
  }

  /** Begins with what is counted once however many mailboxes there are. */
  int first(byte[] upper) {
    return next(NONE, -1, upper);
  }

  /** Goes on with what is seen in another mailbox; mailboxes come in any order. */
  int next(int before, int mailbox, byte[] seen) {
    // One char a byte: it is a key only.
    String text = new String(seen, StandardCharsets.ISO_8859_1);
    Step step = new Step(before, mailbox, texts.computeIfAbsent(text, same -> same));
    return numbers.computeIfAbsent(
        step,
        added -> {
          steps.add(added);
          return steps.size() - 1;
        });
  }

  /** How many people have each signature. */
  SortedMap<byte[], Long> count(int[] states) {
    long[] counts = new long[steps.size()];
    for (int state : states) {
      counts[state]++;
    }
    SortedMap<byte[], Long> signatures = new TreeMap<>(Arrays::compareUnsigned);
    for (int state = 1; state < counts.length; state++) {
      if (counts[state] > 0) {
        signatures.merge(encoded(state), counts[state], Long::sum);
      }
    }
    return signatures;
  }

  private byte[] encoded(int state) {
    List<Step> seen = new ArrayList<>();
    String upper = "\0\0";
    for (int at = state; at != NONE; at = steps.get(at).before()) {
      if (steps.get(at).mailbox() < 0) {
        upper = steps.get(at).seen();
      } else {
        seen.add(steps.get(at));
      }
    }
    seen.sort(Comparator.comparingInt(Step::mailbox));
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    out.writeBytes(upper.getBytes(StandardCharsets.ISO_8859_1));
    int before = 0;
    for (Step step : seen) {
      Varints.write(out, step.mailbox() - before);
      before = step.mailbox();
      out.writeBytes(step.seen().getBytes(StandardCharsets.ISO_8859_1));
    }
    return out.toByteArray();
  }
}
