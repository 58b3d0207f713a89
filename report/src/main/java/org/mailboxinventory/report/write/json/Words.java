package org.mailboxinventory.report.write.json;

import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.function.Function;

/** Puts keys in the order of the words that stand for them. */
final class Words {
  private Words() {}

  static <K> List<K> sorted(Collection<K> keys, Function<K, String> word) {
    return keys.stream().sorted(Comparator.comparing(word)).toList();
  }
}
