package org.mailboxinventory.report.write.page;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.mailboxinventory.report.write.page.FirstScreen.Figure;
import org.mailboxinventory.report.write.page.FirstScreen.Sentence;
import org.mailboxinventory.report.write.page.PageNumbers.Value;

/** The first screen in one language, for the page before its script runs. */
final class FirstScreenHtml {
  private static final Pattern NAME = Pattern.compile("\\{(\\w+)\\}");

  private final PageTexts texts;
  private final PageNumbers numbers;
  private final Codes codes;

  FirstScreenHtml(PageTexts texts, PageNumbers numbers, Codes codes) {
    this.texts = texts;
    this.numbers = numbers;
    this.codes = codes;
  }

  List<Page.Piece> sentence(Sentence sentence) {
    String text =
        PageTexts.inNumber(
            texts.text(sentence.key(), numbers.language(), Map.of()), shown(sentence.values()));
    List<Page.Piece> pieces = new ArrayList<>();
    Matcher name = NAME.matcher(text);
    int at = 0;
    while (name.find()) {
      if (name.start() > at) {
        pieces.add(new Page.Piece(text.substring(at, name.start()), false));
      }
      Value value = sentence.values().get(name.group(1));
      if (value == null) {
        throw new IllegalArgumentException(sentence.key() + " lacks " + name.group(1));
      }
      pieces.add(new Page.Piece(shown(value), true));
      at = name.end();
    }
    if (at < text.length()) {
      pieces.add(new Page.Piece(text.substring(at), false));
    }
    return pieces;
  }

  Page.Tile figure(Figure figure) {
    Map<String, String> values = shown(figure.values());
    return new Page.Tile(
        texts.text(figure.key(), numbers.language(), Map.of()),
        shown(figure.value()),
        texts.text(figure.key() + "c", numbers.language(), values));
  }

  private Map<String, String> shown(Map<String, Value> values) {
    Map<String, String> shown = new HashMap<>();
    values.forEach((name, value) -> shown.put(name, shown(value)));
    return shown;
  }

  private String shown(Value value) {
    if (value instanceof Value.Count count) {
      return numbers.whole(count.count());
    }
    if (value instanceof Value.About about) {
      return numbers.about(about.count(), about.bound());
    }
    if (value instanceof Value.Share share) {
      return numbers.share(share.part(), share.whole());
    }
    if (value instanceof Value.RuleName rule) {
      return codes.rules().get(rule.rule()).rule().name();
    }
    if (value instanceof Value.Time time) {
      return numbers.time(time.time());
    }
    return numbers.day(((Value.Day) value).time());
  }
}
