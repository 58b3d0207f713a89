package org.mailboxinventory.scanner.settings;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.mailboxinventory.report.config.ConfigFiles;
import org.mailboxinventory.report.config.ConfigProblem;
import org.mailboxinventory.report.exposure.pack.LawReader;
import org.mailboxinventory.report.write.Format;

/** What {@code config/settings/default.yaml} says is what the program reads. */
final class SettingsDefaultsTest {
  private static final ConfigFiles CONFIG = ConfigFiles.bundled();

  private static final Set<String> FLAG = Set.of("true", "false");

  private final List<ConfigProblem> problems = new ArrayList<>();
  private final Map<String, SettingLeaves.Leaf> defaults =
      SettingsReader.defaults(CONFIG, problems);

  @Test
  void everyKeyOfTheDefaultSettingsIsReadAndNoOther() {
    assertThat(problems).isEmpty();
    assertThat(Keys.of(defaults).declared().keySet())
        .containsExactlyInAnyOrderElementsOf(defaults.keySet());
  }

  @Test
  void everyDefaultIsAValueThatItsKeyTakes() {
    Settings.read(new SettingValues(defaults, problems), Set.copyOf(Format.words()), "");

    assertThat(problems).isEmpty();
  }

  @Test
  void everyKeyHasItsComment() {
    assertThat(DefaultLines.of(CONFIG).stream().filter(DefaultLines.Line::isSetting))
        .extracting(DefaultLines.Line::key)
        .containsExactlyInAnyOrderElementsOf(defaults.keySet());
  }

  @Test
  void everyWordThatASettingTakesIsInItsComment() {
    Map<String, SettingValues.Declared> declared = Keys.of(defaults).declared();
    Map<String, List<String>> unsaid = new TreeMap<>();
    for (DefaultLines.Line line : DefaultLines.of(CONFIG)) {
      if (line.isSetting()) {
        List<String> words =
            Objects.requireNonNull(declared.get(line.key())).words().stream()
                .filter(word -> !word.equals(line.standard()))
                .filter(word -> !FLAG.contains(word) && !line.comment().contains(word))
                .sorted()
                .toList();
        if (!words.isEmpty()) {
          unsaid.put(line.key(), words);
        }
      }
    }
    // What kind a mailbox has may be unknown; that is nothing to choose by.
    assertThat(unsaid).isEqualTo(Map.of("mailboxes.kinds", List.of("unknown")));
  }

  @Test
  void theKindsOfEntityAreThoseOfTheLawPack() throws Exception {
    assertThat(Judge.Entity.KINDS).isEqualTo(LawReader.read(CONFIG).entityKinds());
  }
}
